/** Where the time went: what is from the end of one thing to the end of the next, and the processor's time beside it. */
export function stopwatch() {
  const spent = { reading: 0, asking: 0 };
  const processor = process.cpuUsage();
  let last = performance.now();
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return {
    lap(of: keyof typeof spent) {
      const now = performance.now();
      spent[of] += now - last;
      last = now;
    },
    report(pages: number): string {
      const { user, system } = process.cpuUsage(processor);
      const { reading, asking } = spent;
      return (
        `pages: ${pages}; reading them ${seconds(reading)}, asking the packs ${seconds(asking)}; ` +
        `processor ${seconds((user + system) / 1000)}; largest memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`
      );
    },
  };
}

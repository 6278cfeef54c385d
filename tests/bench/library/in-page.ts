/** What the bench of the library does inside of its page: bundled, since functions that cross alone lose what they call. */

/** ms from the beginning of the navigation until the frame that shows the first rows. */
export const firstRows = (): number | null => performance.getEntriesByName('library rows')[0]?.startTime ?? null;

/** ms from each key press until the frame in which the list has answered it. */
export async function answers(field: HTMLInputElement, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      field.value = query.slice(0, end);
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** MB of JavaScript's own memory; null in Firefox, which does not say. */
export function heap(): number | null {
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return memory ? Math.round(memory.usedJSHeapSize / 1e6) : null;
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * npm run -s bench -- NAME
 *
 * Each bench is a file beside this one that exports `bench()`. Timings are noisy: every bench measures a peer in the same
 * run and prints the ratio; nothing is asserted.
 */
const BENCHES = [
  'match',
  'entities',
  'anchors',
  'painting',
  'library',
  'cold-open',
  'streaming',
  'page-cost',
  'memory',
  'bait',
] as const;

const name = BENCHES.find((known) => known === process.argv[2]);
if (!name) {
  console.error(`usage: npm run -s bench -- ${BENCHES.join('|')}`);
  process.exit(2);
}
const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<void> };
await bench();

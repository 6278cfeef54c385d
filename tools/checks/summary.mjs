/**
 * What a step found. A program that only says yes or no counts as one.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * Prints a table of the steps, and alone on the very last line "N passed, N failed".
 * @param {readonly (Counts & { name: string, seconds: number })[]} results
 * @returns {boolean} whether nothing failed
 */
export function printSummary(results) {
  const row = (/** @type {readonly (string | number)[]} */ [name, ...figures]) =>
    `${String(name).padEnd(16)}${figures.map((figure) => String(figure).padStart(9)).join('')}`;
  console.log(`\n${row(['step', 'passed', 'failed', 'skipped', 'seconds'])}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row([name, passed, failed, skipped, seconds.toFixed(1)]));
  }
  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${sum(results.map((result) => result.passed))} passed, ${failed} failed`);
  return failed === 0;
}

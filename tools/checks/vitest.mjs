import { readFileSync, rmSync } from 'node:fs';
import { packageProgram, run } from '../setup/run.mjs';

/** @typedef {import('./summary.mjs').Counts} Counts */

/**
 * The counts of vitest's JSON report. A file that could not even be loaded reports no test: it counts as one failure.
 * @param {string} file
 * @returns {Counts | null} null where there is no report
 */
function countsOf(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const unloaded = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
        status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded.length,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return null;
  }
}

/**
 * Runs vitest and counts its tests.
 * @param {string} name of the report in .output/tests/
 * @param {readonly string[]} [args]
 * @returns {Promise<Counts>}
 */
export async function runVitest(name, args = []) {
  const report = `.output/tests/${name}.json`;
  rmSync(report, { force: true });
  const code = await run(
    process.execPath,
    [
      packageProgram('vitest'),
      'run',
      // A line a test file and one a slow test is for a terminal, where it goes away again.
      process.stdout.isTTY ? '--reporter=default' : '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    process.stdout.isTTY ? {} : { env: { NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  const counts = countsOf(report) ?? { passed: 0, failed: 1, skipped: 0 };
  // An error outside of any test (an unhandled rejection) fails the run and stands in no count.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

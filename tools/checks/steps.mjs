import { rmSync } from 'node:fs';
import { packageProgram, run } from '../setup/run.mjs';
import { runVitest } from './vitest.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} about one line for the terminal
 * @property {() => Promise<import('./summary.mjs').Counts>} check
 * @property {boolean} [inBrowsers] needs both browsers
 */

/**
 * Programs that say yes or no, one after the other: a no ends it, since the next builds on it.
 * @param {...readonly string[]} programs package, command (where it is not the package's name) and arguments
 */
async function inTurn(...programs) {
  for (const [program, ...args] of programs) {
    if ((await run(process.execPath, [program, ...args], { calm: true })) !== 0)
      return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/**
 * Builds the extension and zips it as the store gets it. It begins by removing the last build, so that a failed one is never
 * tested in its place.
 * @param {'chrome' | 'firefox'} target
 */
function build(target) {
  rmSync(`.output/${target}-mv3`, { recursive: true, force: true });
  return inTurn([packageProgram('wxt'), 'zip', '-b', target]);
}

/** Each build keeps one core busy. */
async function buildBoth() {
  const both = await Promise.all([build('chrome'), build('firefox')]);
  return both.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: 0,
  }));
}

/** In the order in which they run: what is quick and catches most comes first. @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'lint',
    about: 'style and likely mistakes (biome)',
    check: () => inTurn([packageProgram('@biomejs/biome'), 'check']),
  },
  {
    name: 'types',
    about: 'every type, scripts included (tsc)',
    check: () => inTurn([packageProgram('wxt'), 'prepare'], [packageProgram('typescript', 'tsc'), '--noEmit']),
  },
  {
    name: 'unused',
    about: 'files, exports and packages that nothing uses (knip)',
    check: () => inTurn([packageProgram('knip')]),
  },
  { name: 'unit', about: 'unit tests (vitest)', check: () => runVitest('unit', ['--silent=passed-only']) },
  { name: 'build', about: 'the extension for Chromium and for Firefox, side by side', check: buildBoth },
  {
    name: 'add-on',
    about: "Mozilla's own check of the Firefox build (web-ext lint)",
    check: () => inTurn([packageProgram('web-ext'), 'lint', '--source-dir=.output/firefox-mv3']),
  },
  {
    name: 'built',
    about: 'manifests, permissions and sizes of both builds',
    check: () => runVitest('built', ['--config=tests/built/vitest.config.ts']),
  },
  {
    name: 'hostile',
    about: 'pages that wish us ill, in real Chromium and Firefox',
    check: () => runVitest('hostile', ['--config=tests/hostile/vitest.config.ts']),
    inBrowsers: true,
  },
  {
    name: 'browser',
    about: 'the built extension in real Chromium and Firefox',
    check: () => runVitest('browser', ['--config=tests/e2e/vitest.config.ts']),
    inBrowsers: true,
  },
];

import { parseArgs } from 'node:util';
import { prepare } from './setup/prepare.mjs';
import { packageProgram, run } from './setup/run.mjs';

/**
 * npm start [-- --browser chromium|firefox] [-- --page FILE_OR_URL]
 *
 * Builds the extension, serves the sample news site and opens a browser on a copied story; where there is no display,
 * tells and pictures what a reader would see. Plain Node: it runs before any package is installed.
 */
const BUILD_TARGETS = { chromium: 'chrome', firefox: 'firefox' };

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, page: { type: 'string' } },
});
const { browser, page } = values;
if (browser !== 'chromium' && browser !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not “${browser}”`);
  process.exit(2);
}
// npm changes to the repository's folder: a page is named from where the command was given.
const from = process.env.INIT_CWD ?? process.cwd();

await prepare({ browsers: [browser] });
console.log('Building the extension');
const env = { COPYTASTER_BUILD_SUFFIX: '-demo' };
const built = await run(
  process.execPath,
  [packageProgram('wxt'), 'build', `--browser=${BUILD_TARGETS[browser]}`, '--level=warn'],
  { env, calm: true },
);
if (built !== 0) process.exit(built);
process.exitCode = await run(
  process.execPath,
  [
    packageProgram('tsx'),
    'tools/demo/main.ts',
    `--browser=${browser}`,
    `--from=${from}`,
    ...(page === undefined ? [] : [`--page=${page}`]),
  ],
  { env },
);

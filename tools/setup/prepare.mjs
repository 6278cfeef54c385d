import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';

/** The oldest Node on which everything was measured to work. */
const OLDEST_NODE = 20;

/**
 * What every command of this project does first, so that a fresh clone needs nothing but Node: goes to the repository's
 * folder, installs packages and browsers. Ends the process with the reason where something is missing.
 * @param {{ browsers: import('./browsers.mjs').BrowserName[] }} needs
 */
export async function prepare({ browsers }) {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
  try {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
      throw new Error(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or later`);
    }
    await ensureDependencies();
    await ensureBrowsers(browsers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSER_VARIABLES, type BrowserName, findBrowser } from '../../../tools/setup/browsers.mjs';

/** `npm start` has builds of its own (wxt.config.ts). */
const SUFFIX = process.env.COPYTASTER_BUILD_SUFFIX ?? '';
const BUILDS: Record<BrowserName, string> = {
  chromium: `.output/chrome-mv3${SUFFIX}`,
  firefox: `.output/firefox-mv3${SUFFIX}`,
};

/** What is needed on disk to open a browser: its program, the built extension, and an empty profile. */
export interface Installation {
  readonly program: string;
  readonly extension: string;
  readonly profile: string;
  readonly downloads: string;
  /** Removes the profile. The browser must be closed. */
  remove(): void;
}

export function installation(browser: BrowserName, folder: string = BUILDS[browser]): Installation {
  const program = findBrowser(browser);
  if (!program) throw new Error(`no ${browser} found: set ${BROWSER_VARIABLES[browser]}`);
  const extension = resolve(folder);
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`no built extension in ${folder}: run npm run build`);
  }
  const profile = mkdtempSync(join(tmpdir(), 'copytaster-profile-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  return {
    program,
    extension,
    profile,
    downloads,
    // A browser that is just closing may still write a last file.
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The environment variable that names a browser outright. @type {Record<BrowserName, string>} */
export const BROWSER_VARIABLES = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Names under which the browsers stand in PATH, best first. @type {Record<BrowserName, string[]>} */
const COMMANDS = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where installers put them on systems that do not use PATH. @type {Record<BrowserName, string[]>} */
const MAC_APPLICATIONS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
/** @type {Record<BrowserName, string[]>} */
const WINDOWS_PROGRAMS = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** @type {Record<BrowserName, string>} */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** @type {Record<BrowserName, string>} */
const IN_WORDS = { chromium: 'Chrome, Chromium or Edge (140 or later)', firefox: 'Firefox (142 or later)' };

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {BrowserName} browser @returns {string[]} */
function candidates(browser) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform === 'darwin') {
    const homes = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return [...homes.flatMap((home) => MAC_APPLICATIONS[browser].map((name) => join(home, name))), ...inPath];
  }
  if (process.platform === 'win32') {
    const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return homes.filter(Boolean).flatMap((home) => WINDOWS_PROGRAMS[browser].map((name) => join(home, name)));
  }
  return inPath;
}

/**
 * Path of an installed browser: the one that CHROME_BIN or FIREFOX_BIN names, or else the first that is found.
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[BROWSER_VARIABLES[browser]];
  if (named) return isProgram(named) ? named : null;
  return candidates(browser).find(isProgram) ?? null;
}

/** @param {BrowserName} browser */
function whatToDo(browser) {
  const variable = BROWSER_VARIABLES[browser];
  if (process.env[variable]) return `${variable} names “${process.env[variable]}”, which is no program that can be run`;
  const aptGet =
    process.platform === 'linux' ? `, on Debian or Ubuntu by: apt-get install ${DEBIAN_PACKAGES[browser]}` : '';
  return `Install ${IN_WORDS[browser]}${aptGet}; or set ${variable} to the path of one that is installed elsewhere`;
}

/** @param {BrowserName[]} missing */
async function installByApt(missing) {
  const packages = missing.map((browser) => DEBIAN_PACKAGES[browser]);
  console.log(`Installing ${packages.join(' and ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * Makes sure that these browsers are there: installs what is missing where that can be done unasked (as root on a
 * system with apt-get), and otherwise says what to install.
 * @param {BrowserName[]} browsers
 * @throws {Error} that names every browser which is still missing, and what to do
 */
export async function ensureBrowsers(browsers) {
  const missing = () => browsers.filter((browser) => findBrowser(browser) === null);
  const installable = missing().filter((browser) => !process.env[BROWSER_VARIABLES[browser]]);
  const mayInstall = process.getuid?.() === 0 && (await run('apt-get', ['--version'], { quiet: true })) === 0;
  if (installable.length > 0 && mayInstall) await installByApt(installable);
  if (missing().length > 0) throw new Error(missing().map(whatToDo).join('\n'));
}

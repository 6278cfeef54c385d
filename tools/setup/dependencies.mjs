import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/** @param {string} file @returns {LockedPackages | null} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules is what package-lock.json asks for. npm leaves a list of what it installed beside the packages;
 * comparing contents rather than times is right after a checkout as well as after `npm install`.
 */
function dependenciesAreCurrent() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // An optional package that is not there is one for another system.
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

/**
 * Installs the locked packages where they are missing or other versions.
 * @throws {Error} when npm fails
 */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log('Installing packages (npm ci)');
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, 'ci']) : await run('npm', ['ci']);
  if (code !== 0) throw new Error('npm ci failed: see above');
}

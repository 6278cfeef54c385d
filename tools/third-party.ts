import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The notices of all that ships beside our own code, as one text in both packages: libraries with their licences, as package-lock.json
 * locks them, and data and weights, as NOTICE names them. Packages that only build are among them where a library brings them along:
 * too much is no fault here.
 */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const FOLDER = 'node_modules/';

/** Every package that is no dependency of development alone, by name. */
export function shippedPackages(): Shipped[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version, license = 'see below' }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      licence: license,
    }))
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licence file of a package; for one that brings none the text of the licence that its package.json names. */
function noticeOf({ name, licence }: Shipped): string {
  const folder = join(FOLDER, name);
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  if (licence !== 'MIT') throw new Error(`${name}: ${licence}, and no text of it in the package`);
  const words = readFileSync('LICENSE', 'utf8');
  return `Copyright (c) the authors of ${name}\n\n${words.slice(words.indexOf('Permission is hereby granted')).trim()}`;
}

const SOURCES: Readonly<Record<string, string>> = {
  // Its licence asks that whoever gets the program is told where its source is.
  'MPL-2.0': 'The unchanged source is in the package of this name and version at the npm registry.',
};

/** Writes the text and gives its path. */
export function writeThirdParty(path: string): string {
  const notices = shippedPackages().map((entry) => {
    const { name, version, licence } = entry;
    const source = SOURCES[licence] ? `\n${SOURCES[licence]}` : '';
    return `${name} ${version} (${licence})${source}\n\n${noticeOf(entry)}`;
  });
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${[readFileSync('NOTICE', 'utf8').trim(), ...notices].join(rule)}\n`);
  return path;
}

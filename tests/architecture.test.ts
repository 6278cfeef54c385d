import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house rules of the design, kept by reading every import.
 * A room may import its own files and any room of a lower floor, never one of its own floor or above.
 * `article` stands below `match`, `entities` and `anchor`, since the Article is the shape that these speak.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['lib/text', 'lib/errors'],
  ['lib/net', 'lib/article'],
  ['lib/match', 'lib/entities', 'lib/anchor'],
  ['lib/corpus'],
  ['lib/notes'],
  ['lib/store', 'lib/exchange'],
  ['lib/messages'],
  ['lib/settings'],
  ['lib/page', 'lib/browser'],
  ['lib/services'],
  ['components'],
  ['entrypoints'],
];
const TOP_LEVEL_FOLDERS = ['assets', 'components', 'entrypoints', 'lib', 'tests', 'tools', 'docs'];

const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.some((room) => file.startsWith(`${room}/`)));
const roomOf = (file: string) => FLOORS.flat().find((room) => file.startsWith(`${room}/`)) ?? '';

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)));
}

const files = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Static and dynamic imports, and re-exports. Bare names ("dexie") stay as they are; relative ones become repository paths. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(statements)].map((match) => {
    const target = match[2] ?? match[3];
    const to = target.startsWith('.') ? relative('.', resolve(dirname(file), target)) : target;
    return { from: file, to, typeOnly: Boolean(match[1]) };
  });
}

/** The file that an extensionless relative import means. */
function fileFor(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => files.includes(candidate));
}

const imports = files.flatMap(importsOf);

/** Everything that a file pulls into its bundle: type imports are erased and do not count. */
function reachableFrom(entry: string): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { from, to, typeOnly } of imports) {
      const target = from === file && !typeOnly ? fileFor(to) : undefined;
      if (target) open.push(target);
    }
  }
  return seen;
}

/** Code without comments and strings, so that a word in prose is not taken for a use. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

describe('the house', () => {
  it('has no other top-level folder', () => {
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name);
    expect(folders.filter((folder) => !TOP_LEVEL_FOLDERS.includes(folder))).toEqual([]);
  });

  it('knows the room of every file', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('imports only downwards', () => {
    const against = imports
      .filter(({ from, to }) => floorOf(to) >= 0 && roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(against).toEqual([]);
  });

  it('has no two folders of one layer that lean on each other', () => {
    const folderOf = (path: string) => /^lib\/[a-z]+\/[a-z]+(?=\/)/.exec(path)?.[0];
    const ties = new Set(
      imports.flatMap(({ from, to }) => {
        const [one, other] = [folderOf(from), folderOf(to)];
        return one && other && one !== other ? [`${one} ${other}`] : [];
      }),
    );
    expect([...ties].filter((tie) => ties.has(tie.split(' ').reverse().join(' ')))).toEqual([]);
  });

  it('keeps production code away from tests and tools', () => {
    expect(imports.filter(({ to }) => /^(tests|tools)\//.test(to)).map(({ from, to }) => `${from} -> ${to}`)).toEqual(
      [],
    );
  });

  it('touches the document only in *.dom.ts, components and the pages that mount them', () => {
    const allowed = (file: string) =>
      file.endsWith('.dom.ts') || file.startsWith('components/') || /^entrypoints\/.*\.tsx$/.test(file);
    const touching = files.filter(
      (file) => !allowed(file) && /(?<![.\w'])document\s*\.|\bnew (?:MutationObserver|DOMParser)\b/.test(codeOf(file)),
    );
    expect(touching).toEqual([]);
  });

  it('uses the extension API only in lib/browser, lib/messages, lib/page, lib/settings, lib/services and entrypoints', () => {
    const allowed = /^(lib\/(browser|messages|page|settings|services)|entrypoints)\//;
    const speaking = files.filter(
      (file) =>
        !allowed.test(file) &&
        (/\b(?:browser|chrome)\.\w/.test(codeOf(file)) || /wxt\/browser/.test(readFileSync(file, 'utf8'))),
    );
    expect(speaking).toEqual([]);
  });

  it('names the polyfill in one file', () => {
    const naming = imports.filter(({ to }) => /^(?:wxt\/browser|webextension-polyfill)$/.test(to));
    const values = naming.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from);
    expect([...new Set(values)]).toEqual(['lib/browser/polyfill.ts']);
  });

  it('gives every file of lib/browser the extension API to adapt', () => {
    const adapters = files.filter((file) => file.startsWith('lib/browser/') && file !== 'lib/browser/polyfill.ts');
    const without = adapters.filter(
      (file) => !/\bbrowser\.\w/.test(codeOf(file)) && !/StorageManager/.test(codeOf(file)),
    );
    expect(without).toEqual([]);
  });

  it('uses Dexie only in lib/store', () => {
    const using = imports.filter(({ from, to }) => to === 'dexie' && !from.startsWith('lib/store/'));
    expect(using.map(({ from }) => from)).toEqual([]);
  });

  it('has no path from the content scripts to the store', () => {
    for (const entry of ['entrypoints/gate.content.ts', 'entrypoints/content.ts']) {
      expect([...reachableFrom(entry)].filter((file) => file.startsWith('lib/store/'))).toEqual([]);
    }
  });

  it('keeps components free of fetch', () => {
    expect(files.filter((file) => file.startsWith('components/') && /\bfetch\(/.test(codeOf(file)))).toEqual([]);
  });

  it('never writes markup', () => {
    const markup =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\b/;
    expect(files.filter((file) => markup.test(codeOf(file)))).toEqual([]);
  });
});

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command';

/** A row of the input, or the reason why it is none; `where` names file and line, or address. */
export type Row = { readonly where: string } & ({ readonly value: unknown } | { readonly fault: string });

export interface InputOptions {
  /** Called with the bytes of the file that were read (before decompression), as they come. */
  readonly onBytes?: (bytes: number) => void;
}

export const STANDARD_INPUT = '-';

/** 'rows': JSON Lines or CSV. 'feed': RSS, Atom or JSON Feed. 'page' and 'folder': saved HTML. 'archive': WARC. */
export type InputKind = 'rows' | 'feed' | 'page' | 'folder' | 'archive' | 'text';

const KINDS: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(?:jsonl|ndjson|json|csv)$/i, 'rows'],
  [/\.(?:rss|atom|xml)$/i, 'feed'],
  [/\.(?:html?|xhtml)$/i, 'page'],
  [/\.warc$/i, 'archive'],
  [/\.txt$/i, 'text'],
];

export const isAddress = (input: string) => /^https?:\/\//i.test(input);
export const withoutCompression = (path: string) => path.replace(/\.(?:gz|br)$/i, '');
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** By its name: the input may be too large, or too far, to look inside. Throws UsageError for what nobody can read. */
export function kindOfInput(input: string): InputKind {
  if (input === STANDARD_INPUT) return 'rows';
  if (isAddress(input)) return 'feed';
  if (isFolder(input)) return 'folder';
  const plain = withoutCompression(input);
  const [, kind] = KINDS.find(([ending]) => ending.test(plain)) ?? [];
  if (kind) return kind;
  throw new UsageError(`${input}: no folder, and not .jsonl, .ndjson, .csv, .html, .xml, .rss, .atom or .warc`);
}

/** The pages saved in a folder and those below it, in the order of their names. */
export function savedPagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return savedPagesIn(path);
      return entry.isFile() && /\.(?:html?|xhtml)(?:\.(?:gz|br))?$/i.test(entry.name) ? [path] : [];
    });
}

/** Bytes of the inputs together; null where one is standard input or an address. */
export function sizeOfInputs(inputs: readonly string[]): number | null {
  if (inputs.some((input) => input === STANDARD_INPUT || isAddress(input))) return null;
  return inputs
    .flatMap((input) => (isFolder(input) ? savedPagesIn(input) : [input]))
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

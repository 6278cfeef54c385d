import { strToU8, zipSync } from 'fflate';

export interface ZipOptions {
  /** Text by path, `/` between folders. */
  readonly files: ReadonlyMap<string, string>;
  /** Set as every file's date, so that the same notes give the same bytes. */
  readonly exportedAt: Date;
}

/** Text files as a zip archive, UTF-8 in names and texts. */
export function zip({ files, exportedAt }: ZipOptions): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: exportedAt });
}

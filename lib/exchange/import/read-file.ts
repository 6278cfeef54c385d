import type { LibraryContent } from '../../notes/library-content';
import { ARCHIVE_FORMAT } from '../export/archive';
import { readHypothesis } from './from-hypothesis';
import { readReadwise } from './from-readwise';
import { ImportError } from './import-error';
import type { ReadOptions } from './progress';
import { readArchive } from './read-archive';

export type ImportFormat = 'archive' | 'hypothesis' | 'readwise';

export interface ReadFile {
  readonly format: ImportFormat;
  readonly content: LibraryContent;
}

/** How much of a file is looked at to tell what it is, in UTF-16 code units. */
const HEAD = 4096;

/**
 * A file of any kind that can be imported, told by what it says and not by its name.
 * @throws ImportError with the place of the first fault; then nothing of the file is given.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  const text = decoded(bytes);
  const format = formatOf(text.slice(0, HEAD));
  switch (format) {
    case 'archive': {
      const { exportedAt: _, ...content } = await readArchive(text, options);
      return { format, content };
    }
    case 'hypothesis':
      return { format, content: await readHypothesis(text, options) };
    case 'readwise':
      return { format, content: await readReadwise(text, options) };
  }
}

function formatOf(head: string): ImportFormat {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('[')) return 'hypothesis';
  if (!start.startsWith('{')) return 'readwise';
  if (start.includes(`"${ARCHIVE_FORMAT}"`)) return 'archive';
  return /"(?:annotations|export_date|export_userid|rows)"\s*:/.test(start) ? 'hypothesis' : 'archive';
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportError('', { code: 'notUtf8' });
  }
}

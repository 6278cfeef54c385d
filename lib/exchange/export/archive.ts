import type { LibraryContent, NotedContent } from '../../notes/library-content';
import { canonicalJson } from '../canonical-json';

/**
 * The lossless export: one JSON file that holds everything the reader wrote, described in docs/archive-format.md.
 * `version` grows with any change of a record's fields, since a reader that knows fewer of them would lose the rest.
 *
 *   { "format": "copytaster-archive", "version": 2, "exportedAt": ISO 8601,
 *     "articles": [ … ], "notes": [ … ], "drafts": [ … ], "placements": [ … ],
 *     "corrections": [ … ], "contests": [ … ] }
 */
export const ARCHIVE_FORMAT = 'copytaster-archive';
export const ARCHIVE_VERSION = 2;

/** All of a library: `notes` with the bin. What is left out is empty. */
export interface ArchiveContent extends NotedContent, Partial<Omit<LibraryContent, keyof NotedContent>> {
  readonly exportedAt: Date;
}

/**
 * One record a line, records sorted by id and their keys by name: the same library gives the same bytes but for `exportedAt`,
 * and two archives can be compared line by line.
 */
export function writeArchive(content: ArchiveContent): string {
  const { articles, notes, drafts = [], placements = [], corrections = [], contests = [], exportedAt } = content;
  const members = [
    `"format": ${JSON.stringify(ARCHIVE_FORMAT)}`,
    `"version": ${ARCHIVE_VERSION}`,
    `"exportedAt": ${JSON.stringify(exportedAt.toISOString())}`,
    `"articles": ${list(articles)}`,
    `"notes": ${list(notes)}`,
    `"drafts": ${list(drafts)}`,
    `"placements": ${list(placements)}`,
    `"corrections": ${list(corrections)}`,
    `"contests": ${list(contests)}`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function list(records: readonly { readonly id: string }[]): string {
  if (records.length === 0) return '[]';
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `[\n${byId.map((record) => `  ${canonicalJson(record)}`).join(',\n')}\n]`;
}

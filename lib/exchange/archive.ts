import type { ArticleRecord } from '../notes/article-record';
import type { Draft, Note } from '../notes/note';
import { canonicalJson } from './canonical-json';

/**
 * The lossless export: one JSON file that holds everything the reader wrote, described in docs/archive-format.md.
 * `version` grows with any change of a record's fields, since a reader that knows fewer of them would lose the rest.
 *
 *   { "format": "copytaster-archive", "version": 1, "exportedAt": ISO 8601,
 *     "articles": [ … ], "notes": [ … ], "drafts": [ … ] }
 */
export const ARCHIVE_FORMAT = 'copytaster-archive';
export const ARCHIVE_VERSION = 1;

export interface ArchiveContent {
  readonly articles: readonly ArticleRecord[];
  /** The bin included. */
  readonly notes: readonly Note[];
  readonly drafts?: readonly Draft[];
  readonly exportedAt: Date;
}

/**
 * One record a line, records sorted by id and their keys by name: the same library gives the same bytes but for `exportedAt`,
 * and two archives can be compared line by line.
 */
export function writeArchive({ articles, notes, drafts = [], exportedAt }: ArchiveContent): string {
  const members = [
    `"format": ${JSON.stringify(ARCHIVE_FORMAT)}`,
    `"version": ${ARCHIVE_VERSION}`,
    `"exportedAt": ${JSON.stringify(exportedAt.toISOString())}`,
    `"articles": ${list(articles)}`,
    `"notes": ${list(notes)}`,
    `"drafts": ${list(drafts)}`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function list(records: readonly { readonly id: string }[]): string {
  if (records.length === 0) return '[]';
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `[\n${byId.map((record) => `  ${canonicalJson(record)}`).join(',\n')}\n]`;
}

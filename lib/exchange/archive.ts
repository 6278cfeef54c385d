import type { Note } from '../notes/note';

/**
 * The lossless export: one JSON file that holds everything the reader wrote. `version` grows when a reader of version n
 * could no longer understand the file.
 *
 *   { "format": "copytaster-archive", "version": 1, "exportedAt": ISO 8601, "articles": [ … ], "notes": [ … ] }
 */
export interface Archive<ArticleRecord = unknown> {
  readonly format: 'copytaster-archive';
  readonly version: 1;
  readonly exportedAt: string;
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
}

/** Sorted by id, so that the same library gives the same file but for `exportedAt`. */
export function writeArchive(content: {
  readonly articles: readonly { readonly id: string }[];
  readonly notes: readonly Note[];
  readonly exportedAt: Date;
}): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const archive: Archive = {
    format: 'copytaster-archive',
    version: 1,
    exportedAt: content.exportedAt.toISOString(),
    articles: [...content.articles].sort(byId),
    notes: [...content.notes].sort(byId),
  };
  return `${JSON.stringify(archive, null, 2)}\n`;
}

import type { ArticleRecord } from '../../notes/article-record';
import type { NotedContent } from '../../notes/library-content';
import type { Note } from '../../notes/note';
import { type Cell, writeCsv } from './csv';

interface Row {
  readonly note: Note;
  readonly article: ArticleRecord | undefined;
}

const isoTime = (time: number) => new Date(time).toISOString();
const entity = ({ target }: Note) => (target.kind === 'entity' ? target : null);
const selectors = ({ target }: Note) => (target.kind === 'passage' ? target.selectors : []);

/**
 * One column a line, in the order of the file: its heading and what stands in it. Several values of one cell stand on lines of
 * their own. Paragraphs are counted from 1; `3:13-30` is UTF-16 offsets 13 to 30, the end exclusive, in the third.
 * Headings, kinds and colours are the same in every language, and times are ISO 8601: scripts and spreadsheets find columns by
 * name and sort by value, and the tables of two readers can be put under each other.
 */
const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => Cell])[] = [
  ['id', ({ note }) => note.id],
  ['about', ({ note }) => note.target.kind],
  ['note', ({ note }) => note.body],
  ['follow-ups', ({ note }) => note.followUps.map(({ body }) => body).join('\n')],
  ['tags', ({ note }) => note.tags.join('\n')],
  ['colour', ({ note }) => note.colour],
  ['entity', ({ note }) => entity(note)?.name ?? null],
  ['entity type', ({ note }) => entity(note)?.type ?? null],
  ['entity key', ({ note }) => entity(note)?.key ?? null],
  [
    'quote',
    ({ note }) =>
      selectors(note)
        .map(({ exact }) => exact)
        .join('\n'),
  ],
  ['paragraph', ({ note }) => (selectors(note).length > 0 ? selectors(note)[0].span.unit + 1 : null)],
  [
    'offsets',
    ({ note }) =>
      selectors(note)
        .map(({ span }) => `${span.unit + 1}:${span.start}-${span.end}`)
        .join('\n'),
  ],
  ['article', ({ note }) => note.place.title],
  ['address', ({ note }) => note.place.url],
  ['site', ({ note }) => note.place.site],
  ['publisher', ({ article }) => article?.publisher ?? null],
  ['published', ({ article }) => article?.published ?? null],
  ['story', ({ note }) => note.story],
  ['source', ({ article }) => article?.copy?.source ?? null],
  ['source headline', ({ article }) => article?.copy?.sourceTitle ?? null],
  ['copy', ({ article }) => article?.copy?.kind ?? null],
  ['created', ({ note }) => isoTime(note.createdAt)],
  ['changed', ({ note }) => isoTime(note.updatedAt)],
];

/** One row a note, in the order given, under a row of headings. */
export function notesCsv({ notes, articles }: NotedContent): string {
  const known = new Map(articles.map((article) => [article.id, article]));
  const rows = notes.map((note) => ({ note, article: known.get(note.place.article) }));
  return writeCsv([COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}

import type { ArticleRecord } from '../../notes/article-record';
import type { LibraryContent } from '../../notes/library-content';
import type { Note, NoteColour } from '../../notes/note';
import { ImportError } from './import-error';
import { type ImportedArticle, noteOf, recordOf } from './imported-note';
import { instantOf } from './instant';
import { nameUuid } from './name-uuid';
import { createProgress, type ReadOptions } from './progress';
import { type CsvRow, readCsv } from './read-csv';

/** The columns of Readwise's CSV export. Their order is free, and only the first two have to be there. */
const REQUIRED = ['Highlight', 'Book Title'] as const;
const OPTIONAL = [
  'Book Author',
  'Amazon Book ID',
  'Note',
  'Color',
  'Tags',
  'Location Type',
  'Location',
  'Highlighted at',
  'Document tags',
] as const;

type Column = (typeof REQUIRED | typeof OPTIONAL)[number];

/** What stands in a column of one row; '' where the file has no such column. */
type Cells = (column: Column) => string;

const COLOURS: Readonly<Record<string, NoteColour>> = {
  yellow: 'amber',
  orange: 'amber',
  blue: 'sea',
  pink: 'rose',
  red: 'rose',
  green: 'moss',
  purple: 'violet',
};

/** A place beyond this is no page of a book, and would not order notes (lib/notes/query). */
const LAST_LOCATION = 1_000_000_000;

/**
 * Highlights from Readwise's CSV export, as notes: one a row, on the passage, or on the document where the row holds a note
 * alone. A row with neither says nothing and is left out. The file names no addresses, so a document is known by its title and
 * author. A highlight without a date gets the time 0, since a second import must find the same note.
 *
 * Progress is told in UTF-16 code units of the file.
 * @throws ImportError with the line and the column's name of the first fault; then nothing of the file is given.
 */
export async function readReadwise(text: string, options: ReadOptions = {}): Promise<LibraryContent> {
  const progress = createProgress(options);
  const articles = new Map<string, ArticleRecord>();
  const notes: Note[] = [];
  const nameFor = createNaming();
  let cellsOf: ((row: CsvRow) => Cells) | null = null;
  for (const row of readCsv(text)) {
    if (cellsOf === null) cellsOf = readHeadings(row);
    else {
      const cell = cellsOf(row);
      if (cell('Highlight').trim() !== '' || cell('Note').trim() !== '') {
        const createdAt = timeOf(cell('Highlighted at'), row.line);
        const article = await articleOf(cell);
        const known = articles.get(article.id);
        if (!known || known.readAt > createdAt) articles.set(article.id, recordOf(article, createdAt));
        notes.push(noteFrom({ id: await nameFor(cell), article, cell, createdAt }));
      }
    }
    await progress(row.end, text.length);
  }
  if (cellsOf === null) throw new ImportError('', { code: 'emptyFile' });
  return { articles: [...articles.values()], notes, drafts: [], placements: [], corrections: [], contests: [] };
}

function readHeadings({ line, fields }: CsvRow): (row: CsvRow) => Cells {
  const at = new Map([...REQUIRED, ...OPTIONAL].map((column) => [column, fields.indexOf(column)]));
  const missing = REQUIRED.find((column) => at.get(column)! < 0);
  if (missing) throw new ImportError({ code: 'line', line }, { code: 'missingColumn', column: missing });
  return (row) => {
    if (row.fields.length !== fields.length) {
      throw new ImportError(
        { code: 'line', line: row.line },
        { code: 'fieldCount', fields: row.fields.length, expected: fields.length },
      );
    }
    return (column) => row.fields[at.get(column)!] ?? '';
  };
}

function timeOf(date: string, line: number): number {
  if (date.trim() === '') return 0;
  const time = instantOf(date);
  if (time === null) {
    throw new ImportError(
      { code: 'lineField', line, field: 'Highlighted at' },
      { code: 'invalid', expected: '2020-10-05 10:15:30+00:00', found: date },
    );
  }
  return time;
}

async function articleOf(cell: Cells): Promise<ImportedArticle> {
  const [title, author] = [cell('Book Title').trim(), cell('Book Author').trim()];
  const id = `urn:uuid:${await nameUuid(JSON.stringify(['readwise', title, author]))}`;
  return { id, url: id, title: title || 'Untitled', site: 'readwise.io', publisher: author || null };
}

/**
 * An id from what makes a highlight the one it is: its document, place and words, not the note and tags that the reader may
 * have changed since. Twins in one file are told apart by their number.
 */
function createNaming(): (cell: Cells) => Promise<string> {
  const twins = new Map<string, number>();
  return async (cell) => {
    const parts = [cell('Book Title'), cell('Book Author'), cell('Location'), cell('Highlight') || cell('Note')];
    const name = JSON.stringify(['readwise', ...parts.map((part) => part.trim())]);
    const number = (twins.get(name) ?? 0) + 1;
    twins.set(name, number);
    return nameUuid(number === 1 ? name : `${name}${number}`);
  };
}

interface Highlight {
  readonly id: string;
  readonly article: ImportedArticle;
  readonly cell: Cells;
  readonly createdAt: number;
}

function noteFrom({ id, article, cell, createdAt }: Highlight): Note {
  const location = Number(cell('Location').trim() || 0);
  const order = Number.isInteger(location) && location >= 0 && location <= LAST_LOCATION ? location : 0;
  const words = cell('Highlight');
  return noteOf({
    id,
    article,
    quote: words.trim() === '' ? null : { exact: words, order },
    body: cell('Note'),
    tags: [...listed(cell('Tags')), ...listed(cell('Document tags'))],
    colour: COLOURS[cell('Color').trim().toLowerCase()],
    createdAt,
    updatedAt: createdAt,
  });
}

const listed = (tags: string) =>
  tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

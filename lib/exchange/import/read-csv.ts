import { ImportError } from './import-error';

/** One row of a CSV file. */
export interface CsvRow {
  /** Where the row begins, counted from 1. A quoted field may hold line breaks, so this is not the row's number. */
  readonly line: number;
  readonly fields: readonly string[];
  /** UTF-16 offset behind the row. */
  readonly end: number;
}

const BARE = /[^",\r\n]*/y;
const LINE_END = /\r\n|\n|\r/y;

/**
 * The rows of a CSV file (RFC 4180), one by one: a long file is never held twice. Line ends may be CRLF, LF or CR; everything
 * else is taken strictly, since a guess about a broken row would shift every field behind it. Empty lines are no rows.
 * @throws ImportError with the line and column of the first fault.
 */
export function* readCsv(text: string): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let lineStart = at;

  const take = (token: RegExp): string => {
    token.lastIndex = at;
    const taken = token.exec(text)?.[0] ?? '';
    at += taken.length;
    return taken;
  };
  const refuse = (code: 'openQuote' | 'quoteInside' | 'textBehindQuote') =>
    new ImportError({ code: 'lineColumn', line, column: at - lineStart + 1 }, { code });
  const takeField = (): string => {
    if (text[at] !== '"') return take(BARE);
    const closing = closingQuote(text, at);
    if (closing < 0) throw refuse('openQuote');
    const field = text.slice(at + 1, closing);
    for (const lineEnd of field.matchAll(/\r\n|\n|\r/g)) {
      line += 1;
      lineStart = at + 1 + lineEnd.index + lineEnd[0].length;
    }
    at = closing + 1;
    return field.replaceAll('""', '"');
  };

  while (at < text.length) {
    const startLine = line;
    const start = at;
    const fields = [takeField()];
    while (text[at] === ',') {
      at += 1;
      fields.push(takeField());
    }
    const empty = at === start;
    if (take(LINE_END) === '' && at < text.length) {
      throw refuse(text[at] === '"' ? 'quoteInside' : 'textBehindQuote');
    }
    if (!empty) yield { line: startLine, fields, end: at };
    line += 1;
    lineStart = at;
  }
}

/** The quotation mark that closes the one at `open`, pairs of them passed over; -1 where none does. */
function closingQuote(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

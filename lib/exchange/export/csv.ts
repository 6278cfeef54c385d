import { wellFormed } from '../well-formed';

/** A number or an empty cell is written as it is; a text is guarded, since only a text can come from a stranger. */
export type Cell = string | number | null;

/**
 * What a spreadsheet may take for a formula (OWASP, "CSV Injection"): the four signs, plain or full-width, even behind white
 * space or characters of no width, or a tab or line break that some programs skip. A leading apostrophe is guarded too, so that
 * `unguarded` always knows what to take away.
 */
const FORMULA = /^(?:'|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * The same inside of a cell, where a spreadsheet that separates by semicolons or tabs would begin another: in Europe Excel does, and
 * takes no account of quotes that do not begin a cell.
 */
const INNER_FORMULA = /([;\t][\p{Zs}\p{Cf}]*)(?=['=+\-@＝＋－＠])/gu;
const INNER_GUARD = /([;\t][\p{Zs}\p{Cf}]*)'(?=['=+\-@＝＋－＠])/gu;

/** The spreadsheets' own mark for "this is text": shown by none of them when typed, and by most when read from a file. */
const GUARD = "'";

const NEEDS_QUOTES = /[",;\t\r\n\uFEFF]|^\s|\s$/;

/**
 * Rows as CSV (RFC 4180): fields separated by commas, rows ended by CRLF, quotes doubled. A byte order mark goes first, without
 * which Excel reads the text as Latin-1. `null` is an empty cell.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(wellFormed(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const guarded = (text: string) => (FORMULA.test(text) ? GUARD + text : text).replace(INNER_FORMULA, `$1${GUARD}`);

/** The text that a cell of ours was written from. */
export const unguarded = (cell: string) => {
  const text = cell.replace(INNER_GUARD, '$1');
  return text.startsWith(GUARD) ? text.slice(GUARD.length) : text;
};

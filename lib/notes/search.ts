import { expansionOf, foldedUnit, IGNORED, SURROGATE } from '../text/fold';
import type { Note } from './note';

/**
 * Finding notes by their words. Case, accents, ligatures and width are folded as everywhere in Copytaster, and every word of
 * the query must begin a word of the note: "muller rada" finds "Müller … radar station".
 */
export interface TextRange {
  /** UTF-16 offsets into the original text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** All that a note says: its words, its tags, what it is about, and where it was written. */
export function textsOf({ body, followUps, tags, target, place }: Note): string[] {
  const about =
    target.kind === 'entity'
      ? [target.name]
      : target.kind === 'passage'
        ? target.selectors.map(({ exact }) => exact)
        : [];
  return [body, ...followUps.map((later) => later.body), ...tags, ...about, place.title, place.site];
}

/** The folded words of a text, in order. */
export const foldedWordsOf = (text: string): string[] => foldedWords(text).map(({ folded }) => folded);

/** The words that a text has to have to be found by `query`: each of these begins one of its words. */
export function soughtWordsOf(query: string): string[] {
  return foldedWords(query).flatMap(({ folded, dense, isRunStart, left }) => {
    if (!dense) return [folded];
    // Of a run that is longer than a piece its whole pieces, which overlap; of a shorter one the run.
    return left >= PIECE || isRunStart ? [folded] : [];
  });
}

/** A text as it is compared: its folded words with one space between them. */
export const foldedText = (text: string): string => foldedWordsOf(text).join(' ');

/** A query as it is looked for in a `foldedText`. */
export const soughtText = (query: string): string => soughtWordsOf(query).join(' ');

/** Where the words of `query` stand in `text`, in order: the beginnings of words that made it a hit. */
export function hitsIn(text: string, query: string): TextRange[] {
  const sought = soughtWordsOf(query);
  if (sought.length === 0) return [];
  const ranges: TextRange[] = [];
  for (const { folded, dense, start, end } of foldedWords(text)) {
    const word = sought.find((candidate) => folded.startsWith(candidate));
    if (word === undefined) continue;
    const hit = { start, end: dense ? start + word.length : end };
    const last = ranges.at(-1);
    // Pieces of one run overlap: what they cover together is one hit.
    if (last && hit.start < last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else ranges.push(hit);
  }
  return ranges;
}

/** Characters of writing without spaces that make a piece: as long as most words of such writing, with the one beside them. */
const PIECE = 4;
/** Thai, Lao, Burmese, Khmer, kana, Han. */
const isDense = (codePoint: number): boolean =>
  (codePoint >= 0x0e00 && codePoint <= 0x0eff) ||
  (codePoint >= 0x1000 && codePoint <= 0x109f) ||
  (codePoint >= 0x1780 && codePoint <= 0x17ff) ||
  (codePoint >= 0x3040 && codePoint <= 0x30ff) ||
  (codePoint >= 0x3400 && codePoint <= 0x9fff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff);
/** Signs that somebody may look for, each a word of its own: emoji, currencies, ™ and the like. */
const SIGN = /[\p{Extended_Pictographic}\p{Sc}\p{So}]/u;
/** What tells C++ and C# apart, after a letter. */
const isSuffix = (code: number) => code === 0x2b || code === 0x23;

interface FoldedWord extends TextRange {
  readonly folded: string;
  /** A piece of writing without spaces, one from each of its characters on. */
  readonly dense: boolean;
  readonly isRunStart: boolean;
  /** Characters of the run from here on; of another word 0. */
  readonly left: number;
}

/**
 * Words with their places. An apostrophe ends a word here: who types "o" or "neill" finds O’Neill. Writing without spaces is cut into
 * overlapping pieces, so that a word is found wherever it stands in a clause:
 *
 *   横浜港湾局  →  横浜港湾  浜港湾局  港湾局  湾局  局
 */
function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  const run: { readonly folded: string; readonly at: number }[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  const close = () => {
    if (folded !== '') words.push({ folded, start, end, dense: false, isRunStart: true, left: 0 });
    folded = '';
    for (const [i, { at }] of run.entries()) {
      const piece = run.slice(i, i + PIECE);
      words.push({
        folded: piece.map((character) => character.folded).join(''),
        start: at,
        end: piece[piece.length - 1].at + 1,
        dense: true,
        isRunStart: i === 0,
        left: run.length - i,
      });
    }
    run.length = 0;
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const letters = lettersOf(text.charCodeAt(at), codePoint);
    if (isDense(codePoint) && letters) {
      if (folded !== '') close();
      run.push({ folded: letters, at });
    } else if (letters === null && folded !== '' && isSuffix(codePoint)) {
      folded += String.fromCharCode(codePoint);
      end = next;
    } else if (letters === null) {
      close();
      const sign = text.slice(at, next);
      if (SIGN.test(sign)) words.push({ folded: sign, start: at, end: next, dense: false, isRunStart: true, left: 0 });
    } else if (letters !== '') {
      if (run.length > 0) close();
      if (folded === '') start = at;
      folded += letters;
      end = next;
    }
    at = next;
  }
  close();
  return words;
}

/** The folded form of one character: '' for one that leaves no trace, null for one that ends a word. */
function lettersOf(code: number, codePoint: number): string | null {
  const unit = foldedUnit(code);
  if (unit > SURROGATE) return String.fromCharCode(unit);
  if (unit === IGNORED) return '';
  return expansionOf(codePoint) || null;
}

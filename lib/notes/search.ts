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

interface FoldedWord extends TextRange {
  readonly folded: string;
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

/** A text as it is compared: its folded words with one space between them. */
export const foldedText = (text: string): string => foldedWordsOf(text).join(' ');

/** Where the words of `query` stand in `text`, in order: the beginnings of words that made it a hit. */
export function hitsIn(text: string, query: string): TextRange[] {
  const sought = foldedWords(query).map(({ folded }) => folded);
  if (sought.length === 0) return [];
  return foldedWords(text)
    .filter(({ folded }) => sought.some((word) => folded.startsWith(word)))
    .map(({ start, end }) => ({ start, end }));
}

/** Words with their places. An apostrophe ends a word here: who types "o" or "neill" finds O’Neill. */
function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  const close = () => {
    if (folded !== '') words.push({ folded, start, end });
    folded = '';
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at)!;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const letters = lettersOf(text.charCodeAt(at), codePoint);
    if (letters === null) close();
    else if (letters !== '') {
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

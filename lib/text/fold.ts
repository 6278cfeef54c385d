import { QUOTE_MARKS } from './quotes';

/**
 * What each UTF-16 code unit is to a word, so that two spellings of one word come out the same: case, accents, ligatures and
 * width are folded (NFKD and simple case folding), soft hyphens, zero-width characters and combining marks vanish.
 *
 * One table entry a code unit, filled a block of 256 at a time when the block is first met (about .1 ms a block, and English
 * prose needs two of them):
 *
 *   0 SEPARATOR   anything that ends a word, and everything not named below
 *   1 IGNORED     leaves no trace: the word goes on as if it were not there
 *   2 APOSTROPHE  inside a word it is dropped; at its edge it separates
 *   3 QUOTE       a separator that may open or close a quotation
 *   4 EXPANDS     folds to several code units: see `expansionOf`
 *   5 SURROGATE   half of a character beyond U+FFFF: see `expansionOf`
 *   > 5           the folded code unit itself
 *
 * Decompositions of assigned characters never change (Unicode stability policy), so hashes of folded words are the same in
 * every engine; a character that an old engine does not know yet is a separator there.
 */
const SEPARATOR = 0;
export const IGNORED = 1;
export const APOSTROPHE = 2;
export const QUOTE = 3;
const EXPANDS = 4;
export const SURROGATE = 5;

const BLOCK = 256;
const NOT_YET_FILLED = 0xffff;
const table = new Uint16Array(0x10000).fill(NOT_YET_FILLED);
const expansions = new Map<number, string>();

const APOSTROPHES = "'`´ʼˈ‘’‚‛′＇";
/**
 * Marks that only decorate a letter. In other scripts (Devanagari …) a mark is a vowel and belongs to the word; where every
 * character is a token of its own (Thai …) it belongs to no token.
 */
const DECORATION =
  /(?:[\u0300-\u036f]|[\u0483-\u0489]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\u3099\u309a]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f])/g;
const INVISIBLE = /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff/;
const MARK = /\p{M}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** The class or folded form of a code unit: one of the constants above, or a number above them. */
export function foldedUnit(code: number): number {
  const known = table[code];
  return known === NOT_YET_FILLED ? fillBlock(code) : known;
}

/** The folded form of a character that EXPANDS or begins with a SURROGATE; '' where it is no part of a word. */
export function expansionOf(codePoint: number): string {
  let folded = expansions.get(codePoint);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(codePoint));
    expansions.set(codePoint, folded);
  }
  return folded;
}

/**
 * Writing without spaces between words (Han, kana, Thai, Lao, Myanmar, Khmer): every character is a token of its own, so a
 * shingle is five characters there, not a paragraph. Hangul is written with spaces and is treated like an alphabet.
 */
export function standsAlone(codePoint: number): boolean {
  if (codePoint < 0x0e00) return false;
  return (
    codePoint <= 0x0eff ||
    (codePoint >= 0x1000 && codePoint <= 0x109f) ||
    (codePoint >= 0x1780 && codePoint <= 0x17ff) ||
    (codePoint >= 0x2e80 && codePoint <= 0x30ff) ||
    (codePoint >= 0x31f0 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff66 && codePoint <= 0xff9f) ||
    codePoint >= 0x20000
  );
}

function fillBlock(code: number): number {
  const first = code - (code % BLOCK);
  for (let i = first; i < first + BLOCK; i++) table[i] = classify(i);
  return table[code];
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (QUOTE_MARKS.includes(character)) return QUOTE;
  if (INVISIBLE.test(character) || character.replace(DECORATION, '') === '') return IGNORED;
  if (standsAlone(code) && MARK.test(character)) return IGNORED;
  const folded = foldCharacter(character);
  if (folded === '') return SEPARATOR;
  if (folded.length > 1) return EXPANDS;
  return folded.charCodeAt(0);
}

/** Upper case first, since it undoes what lower case leaves apart: final sigma, dotless i, sharp s. */
function foldCharacter(character: string): string {
  if (!WORD_CHARACTER.test(character)) return '';
  const bare = (text: string) => text.normalize('NFKD').replace(DECORATION, '');
  const folded = [...bare(bare(character).toUpperCase().toLowerCase())];
  const belongs = standsAlone(character.codePointAt(0)!) ? LETTER_OR_NUMBER : WORD_CHARACTER;
  return folded.filter((part) => belongs.test(part)).join('');
}

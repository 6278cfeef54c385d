import { APOSTROPHE, expansionOf, foldedUnit, IGNORED, QUOTE, SURROGATE, standsAlone } from './fold';
import { MAX_QUOTATION_LENGTH, quotationAfter, spokenThroughout } from './quotes';

/**
 * The words of a text as numbers, in the order of the text: five columns, one row a word.
 *
 *   row      hash        unit  start  end   quoted
 *   0        9f3a10c2    0     0      4     0        "NATO"
 *   1        51bb08e7    0     9      16    0        "Russia's" -> russia
 *   2        …           1     1      7     1        "coming" inside quotation marks
 *
 * `start` and `end` are UTF-16 offsets into the original text of the unit, so a row is a Span as it stands (the possessive
 * 's is inside the offsets, not in the hash). Equal folded words have equal hashes, in every engine and on every day: packs
 * are built on them.
 */
export interface Tokens {
  readonly count: number;
  readonly hash: Uint32Array;
  readonly unit: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 1 for somebody else's words: inside quotation marks, a blockquote, an embedded post, a transcript. Else 0. */
  readonly quoted: Uint8Array;
}

/** A paragraph to read: an Article's Unit, or a bare text. */
interface Paragraph {
  readonly text: string;
  readonly kind?: string;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const LETTER_S = 0x73;
/** No script below this code point is written without spaces: keeps the test out of the way of alphabetic text. */
const FIRST_STANDING_ALONE = 0x0e00;

/**
 * Cuts units into folded words with their places, in one pass over the code units (about 65 ns a word).
 * Headings are left out: everybody's headline names the same people. Blockquotes, embedded posts and
 * transcripts count as quoted throughout.
 */
export function tokenise(units: readonly Paragraph[]): Tokens {
  const columns = createColumns(units.reduce((sum, unit) => sum + unit.text.length, 0));
  const spoken = spokenThroughout(units);
  for (let unit = 0; unit < units.length; unit++) {
    if (units[unit].kind !== 'heading') readUnit(units[unit].text, unit, spoken[unit], columns);
  }
  return columns.tokens();
}

function readUnit(text: string, unit: number, allQuoted: boolean, columns: Columns): void {
  let opener = '';
  let quotedUntil = allQuoted ? Number.POSITIVE_INFINITY : 0;
  for (let at = 0; at < text.length; ) {
    const folded = foldedUnit(text.charCodeAt(at));
    if (folded > QUOTE) {
      const end = readWord(text, at);
      if (end > at) {
        columns.add(wordHash[0], unit, at, end, columns.count < quotedUntil ? 1 : 0);
        at = end;
        continue;
      }
    } else if (folded === QUOTE && !allQuoted) {
      const before = opener;
      opener = quotationAfter(before, text, at);
      if (opener === '') quotedUntil = 0;
      else if (opener !== before) quotedUntil = columns.count + MAX_QUOTATION_LENGTH;
    }
    at++;
  }
}

/** Hash of the word that `readWord` read last: a cell, since a second return value would cost an object a word. */
const wordHash = new Uint32Array(1);

/** Reads the word that begins at `start`; returns its end, or `start` where the character there is no part of a word. */
function readWord(text: string, start: number): number {
  let hash = FNV_OFFSET;
  let end = start;
  let apostropheAt = -1;
  let hashAtApostrophe = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldedUnit(code);
    if (folded > SURROGATE) {
      if (code >= FIRST_STANDING_ALONE && standsAlone(code)) {
        if (end > start) break;
        hash = Math.imul(hash ^ folded, FNV_PRIME);
        end = at + 1;
        break;
      }
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      end = at + 1;
    } else if (folded === APOSTROPHE) {
      if (apostropheAt >= end) break;
      apostropheAt = at;
      hashAtApostrophe = hash;
    } else if (folded > QUOTE) {
      const codePoint = text.codePointAt(at)!;
      const expansion = expansionOf(codePoint);
      const alone = standsAlone(codePoint);
      if (expansion === '' || (alone && end > start)) break;
      for (let i = 0; i < expansion.length; i++) hash = Math.imul(hash ^ expansion.charCodeAt(i), FNV_PRIME);
      if (codePoint > 0xffff) at++;
      end = at + 1;
      if (alone) break;
    } else if (folded !== IGNORED) {
      break;
    }
  }
  const possessive =
    apostropheAt > start && end > apostropheAt && hash === Math.imul(hashAtApostrophe ^ LETTER_S, FNV_PRIME);
  wordHash[0] = mixBits(possessive ? hashAtApostrophe : hash);
  return end;
}

/** Murmur3's finaliser: FNV alone leaves the high bits of short words poor, and packs bucket by the high bits. */
function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

interface Columns {
  readonly count: number;
  add(hash: number, unit: number, start: number, end: number, quoted: number): void;
  tokens(): Tokens;
}

/** Columns that grow: the first guess (a word every four code units) is seldom passed in alphabetic text. */
function createColumns(codeUnits: number): Columns {
  let capacity = 16 + (codeUnits >> 2);
  let hash = new Uint32Array(capacity);
  let unit = new Uint32Array(capacity);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  let quoted = new Uint8Array(capacity);

  function grow(): void {
    capacity *= 2;
    const larger = (column: Uint32Array) => {
      const grown = new Uint32Array(capacity);
      grown.set(column);
      return grown;
    };
    [hash, unit, start, end] = [hash, unit, start, end].map(larger);
    const grownQuoted = new Uint8Array(capacity);
    grownQuoted.set(quoted);
    quoted = grownQuoted;
  }

  const columns = {
    count: 0,
    add(wordHash: number, wordUnit: number, wordStart: number, wordEnd: number, wordQuoted: number) {
      const row = columns.count;
      if (row === capacity) grow();
      hash[row] = wordHash;
      unit[row] = wordUnit;
      start[row] = wordStart;
      end[row] = wordEnd;
      quoted[row] = wordQuoted;
      columns.count = row + 1;
    },
    tokens(): Tokens {
      const { count } = columns;
      return {
        count,
        hash: hash.subarray(0, count),
        unit: unit.subarray(0, count),
        start: start.subarray(0, count),
        end: end.subarray(0, count),
        quoted: quoted.subarray(0, count),
      };
    },
  };
  return columns;
}

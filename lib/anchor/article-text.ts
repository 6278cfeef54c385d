import type { Slicer } from '../text/slices';
import type { Span } from '../text/span';
import { type Tokens, tokenise } from '../text/tokens';
import { foldTypography } from '../text/typography';

/**
 * One version of an article, laid out for searching: the units in one line, one space between them, so that words are found
 * wherever a copy breaks its paragraphs.
 *
 *   units      "Ships sailed."  "Rain fell."
 *   text       Ships sailed. Rain fell.          typography folded, 1:1
 *   lower      ships sailed. rain fell.          and case, 1:1
 *   starts     0             14                  of each unit, in `text`
 *
 *   words      row   0      1       2     3      with hashes and offsets into `text`
 *   heads      hash & mask → last row of a word with this hash (or of one in the same slot), -1 for none
 *   earlier    row → the row before it in the same slot, -1 at the end of the chain
 *
 * Two typed arrays rather than a Map of lists: 20,000 words (a 100 KB page) are indexed in about a millisecond.
 */
export interface ArticleText {
  readonly text: string;
  readonly lower: string;
  readonly words: Tokens;
  /** Every row of a word, last first; none for a word that stands more than `most` times. */
  rowsOf(hash: number, most: number): readonly number[];
  /** The first row that ends after an offset of `text`; `words.count` for none. */
  rowAt(offset: number): number;
  /** Where a span begins in `text`; NaN for a unit that is not there. */
  offsetOf(span: Span): number;
  /** The span for a range of `text`; where it crosses units, the part in the unit that holds most of it. */
  spanOf(start: number, end: number): Span;
}

interface TextUnit {
  readonly text: string;
}

const known = new WeakMap<readonly TextUnit[], ArticleText>();

/** Laid out once for each array of units: a later version of the article is another array. */
export function articleText(units: readonly TextUnit[]): ArticleText {
  let article = known.get(units);
  if (!article) {
    article = layOut(units, [readPart(units)]);
    known.set(units, article);
  }
  return article;
}

/** UTF-16 units: about half a millisecond of work, once the code is warm. */
const PART = 5_000;

/** As `articleText`, in slices: 100 KB that are laid out for the first time take 10 to 40 ms. */
export async function articleTextInSlices(units: readonly TextUnit[], slicer: Slicer): Promise<ArticleText> {
  const laidOut = known.get(units);
  if (laidOut) return laidOut;
  const parts: Part[] = [];
  for (let from = 0; from < units.length; ) {
    let to = from;
    for (let length = 0; to < units.length && length < PART; to++) length += units[to].text.length;
    parts.push(readPart(units.slice(from, to)));
    from = to;
    if (slicer.isOver()) await slicer.pause();
  }
  const article = layOut(units, parts);
  known.set(units, article);
  return article;
}

/** Some units in one line, and the words of it. */
interface Part {
  readonly text: string;
  readonly words: Tokens;
}

function readPart(units: readonly TextUnit[]): Part {
  const text = foldTypography(units.map((unit) => unit.text).join(' '));
  return { text, words: tokenise([{ text }]) };
}

/** Parts in one, a space between them. What is in quotation marks across their edges is of no use here. */
function joinParts(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0];
  const count = parts.reduce((sum, { words }) => sum + words.count, 0);
  const column = () => new Uint32Array(count);
  const words = {
    count,
    hash: column(),
    unit: column(),
    start: column(),
    end: column(),
    quoted: new Uint8Array(count),
  };
  let row = 0;
  let offset = 0;
  for (const part of parts) {
    words.hash.set(part.words.hash, row);
    words.quoted.set(part.words.quoted, row);
    for (let at = 0; at < part.words.count; at++) {
      words.start[row + at] = part.words.start[at] + offset;
      words.end[row + at] = part.words.end[at] + offset;
    }
    row += part.words.count;
    offset += part.text.length + 1;
  }
  return { text: parts.map(({ text }) => text).join(' '), words };
}

function layOut(units: readonly TextUnit[], parts: readonly Part[]): ArticleText {
  const starts = new Float64Array(units.length + 1);
  for (let unit = 0; unit < units.length; unit++) starts[unit + 1] = starts[unit] + units[unit].text.length + 1;
  const { text, words } = joinParts(parts);
  const { heads, earlier, mask } = indexWords(words);

  function unitAt(offset: number): number {
    let low = 0;
    let high = units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    text,
    lower: lowerCase(text),
    words,
    rowsOf(hash, most) {
      const rows: number[] = [];
      for (let row = heads[hash & mask]; row >= 0; row = earlier[row]) {
        if (words.hash[row] !== hash) continue;
        if (rows.length === most) return [];
        rows.push(row);
      }
      return rows;
    },
    rowAt(offset) {
      let low = 0;
      let high = words.count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words.end[middle] <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    offsetOf: ({ unit, start }) => (unit < units.length ? starts[unit] + start : Number.NaN),
    spanOf(start, end) {
      let best: Span = { unit: 0, start: 0, end: 0 };
      for (let unit = unitAt(start); unit < units.length && starts[unit] < end; unit++) {
        const from = Math.max(0, start - starts[unit]);
        const to = Math.min(units[unit].text.length, end - starts[unit]);
        if (to - from > best.end - best.start) best = { unit, start: from, end: to };
      }
      return best;
    },
  };
}

function indexWords({ count, hash }: Tokens) {
  const mask = 2 ** Math.ceil(Math.log2(count + 2)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const earlier = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const slot = hash[row] & mask;
    earlier[row] = heads[slot];
    heads[slot] = row;
  }
  return { heads, earlier, mask };
}

/** Lower case without a change of length: the one letter that grows (İ) stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[^\u0130]+/g, (run) => run.toLowerCase());
}

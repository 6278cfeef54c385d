import { diffWordsWithSpace } from 'diff';
import { tokenise } from '../text/tokens';
import { type AlignedPassage, type Alignment, align } from './align';

export interface ComparedUnit {
  readonly text: string;
}

/** A stretch of a paragraph: on both sides, or on one. The words of one side, joined, are that side's paragraph. */
export interface WordChange {
  readonly text: string;
  readonly side: 'both' | 'left' | 'right';
}

/**
 * One line of the comparison. `left` and `right` are unit numbers.
 * both: paragraphs that share words; `moved` where the right one stands out of order; `quoted` where what they share is
 * mostly quotation. left, right: a paragraph that the other text does not have; or has, as part of the paragraph `within`, which
 * faces another one. elsewhere: where a moved paragraph stands in
 * the right text; it is shown facing `left`.
 */
export type ComparedRow =
  | {
      readonly kind: 'both';
      readonly left: number;
      readonly right: number;
      readonly changes: readonly WordChange[];
      readonly moved: boolean;
      readonly quoted: boolean;
    }
  | { readonly kind: 'left'; readonly left: number; readonly within?: number }
  | { readonly kind: 'right'; readonly right: number; readonly within?: number }
  | { readonly kind: 'elsewhere'; readonly left: number; readonly right: number };

export interface SideBySide {
  readonly rows: readonly ComparedRow[];
  readonly alignment: Pick<Alignment, 'pageShare' | 'sourceShare' | 'words' | 'quotedWords' | 'longestRun'>;
}

/** Word diffs cost the product of what differs; paragraphs beyond this length are shown whole, in UTF-16 units. */
const MAX_DIFF_LENGTH = 6_000;

/**
 * Two texts paragraph by paragraph: those that share most words face each other, moved or not, with the words that differ;
 * the others stand alone, each in the order of its text.
 */
export function sideBySide(left: readonly ComparedUnit[], right: readonly ComparedUnit[]): SideBySide {
  const alignment = align(tokenise(left), tokenise(right));
  const { partners, leftWithin, rightWithin } = pair(alignment.passages);
  const inOrder = longestRising([...partners].sort(([a], [b]) => a - b).map(([, partner]) => partner.right));
  const facing = new Map([...partners].map(([number, partner]) => [partner.right, number]));
  const rows: ComparedRow[] = [];
  let next = 0;
  const passOver = (until: number) => {
    for (; next < until; next++) {
      const moved = facing.get(next);
      if (moved === undefined) rows.push({ kind: 'right', right: next, ...within(rightWithin.get(next)) });
      else if (!inOrder.has(next)) rows.push({ kind: 'elsewhere', left: moved, right: next });
    }
  };
  for (const [number, unit] of left.entries()) {
    const partner = partners.get(number);
    if (!partner) {
      rows.push({ kind: 'left', left: number, ...within(leftWithin.get(number)) });
      continue;
    }
    const moved = !inOrder.has(partner.right);
    if (!moved) passOver(partner.right);
    const changes = wordChanges(unit.text, right[partner.right].text);
    rows.push({ kind: 'both', left: number, right: partner.right, changes, moved, quoted: partner.quoted });
  }
  passOver(right.length);
  return { rows, alignment };
}

export const movedParagraphs = ({ rows }: SideBySide): number =>
  rows.filter((row) => row.kind === 'both' && row.moved).length;

const within = (unit: number | undefined) => (unit === undefined ? {} : { within: unit });

interface Pairs {
  readonly partners: ReadonlyMap<number, Partner>;
  /** The paragraph that has most of one's words, also of those that found no partner. */
  readonly leftWithin: ReadonlyMap<number, number>;
  readonly rightWithin: ReadonlyMap<number, number>;
}

interface Partner {
  readonly right: number;
  readonly quoted: boolean;
}

/** Each paragraph's partner: pairs by shared words, the most first, no paragraph in two. */
function pair(passages: readonly AlignedPassage[]): Pairs {
  const shared = new Map<string, { left: number; right: number; words: number; quoted: number }>();
  for (const { page, source, words, quoted } of passages) {
    const key = `${page.unit}:${source.unit}`;
    const pairing = shared.get(key) ?? { left: page.unit, right: source.unit, words: 0, quoted: 0 };
    pairing.words += words;
    pairing.quoted += quoted ? words : 0;
    shared.set(key, pairing);
  }
  const partners = new Map<number, Partner>();
  const taken = new Set<number>();
  const leftWithin = new Map<number, number>();
  const rightWithin = new Map<number, number>();
  for (const { left, right, words, quoted } of [...shared.values()].sort((a, b) => b.words - a.words)) {
    if (!leftWithin.has(left)) leftWithin.set(left, right);
    if (!rightWithin.has(right)) rightWithin.set(right, left);
    if (partners.has(left) || taken.has(right)) continue;
    partners.set(left, { right, quoted: quoted > words / 2 });
    taken.add(right);
  }
  return { partners, leftWithin, rightWithin };
}

/** The members of the longest rising subsequence: what kept its order; the rest was moved. Patience sorting, n log n. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const value of values) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle] < value) low = middle + 1;
      else high = middle;
    }
    before.set(value, tails[low - 1]);
    tails[low] = value;
  }
  const kept = new Set<number>();
  for (let value = tails.at(-1); value !== undefined; value = before.get(value)) kept.add(value);
  return kept;
}

function wordChanges(left: string, right: string): WordChange[] {
  if (left === right) return [{ text: left, side: 'both' }];
  if (left.length + right.length > MAX_DIFF_LENGTH) {
    return [
      { text: left, side: 'left' },
      { text: right, side: 'right' },
    ];
  }
  return diffWordsWithSpace(left, right).map(({ value, added, removed }) => ({
    text: value,
    side: added ? 'right' : removed ? 'left' : 'both',
  }));
}

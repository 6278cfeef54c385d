import { type Span, wordsOf } from '../../../lib/text/span';
import type { StoryDocument } from './documents';
import type { Truth } from './truth';

/** What one system did with the targets of one class. */
export interface Scores {
  there: number;
  right: number;
  /** Of those there, the ones whose words differ from the target's, case and typography aside; and how many were right. */
  changed: number;
  changedRight: number;
  wrong: number;
  missed: number;
  gone: number;
  goneMarked: number;
  ambiguous: number;
  ambiguousMarked: number;
  /** Put on words that are not the target's own, case and typography aside: for names the worst that can happen. */
  otherWords: number;
  readonly milliseconds: number[];
}

export const emptyScores = (): Scores => ({
  there: 0,
  right: 0,
  changed: 0,
  changedRight: 0,
  wrong: 0,
  missed: 0,
  gone: 0,
  goneMarked: 0,
  ambiguous: 0,
  ambiguousMarked: 0,
  otherWords: 0,
  milliseconds: [],
});

export interface Outcome {
  readonly words: string;
  readonly found: Span | null;
  readonly truth: Truth;
  readonly to: StoryDocument;
  readonly ms: number;
}

export function score(scores: Scores, { words, found, truth, to, ms }: Outcome): void {
  scores.milliseconds.push(ms);
  if (found && plain(wordsOf(to.units, found)) !== plain(words)) scores.otherWords++;
  if (truth === 'gone') {
    scores.gone++;
    if (found) scores.goneMarked++;
  } else if (truth === 'ambiguous') {
    scores.ambiguous++;
    if (found) scores.ambiguousMarked++;
  } else {
    const isRight = found !== null && isSamePlace(found, truth);
    const isChanged = plain(wordsOf(to.units, truth)) !== plain(words);
    scores.there++;
    if (isRight) scores.right++;
    else if (found) scores.wrong++;
    else scores.missed++;
    if (isChanged) scores.changed++;
    if (isChanged && isRight) scores.changedRight++;
  }
}

/** Placed right: what both cover is at least half of what either covers. */
export function isSamePlace(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const either = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return a.unit === b.unit && both * 2 >= either;
}

/** Letters and digits only. */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

import type { Span } from '../../../lib/text/span';
import { isSamePlace } from './scores';
import type { Truth } from './truth';

/** How notes came along to another copy of their story. */
export interface CarryScores {
  /** Notes whose sentence is in the other copy, and those of them offered at their words. */
  there: number;
  carried: number;
  /** All that were offered, and those of them at other words, or although the sentence is gone. */
  offered: number;
  wrong: number;
}

export const emptyCarryScores = (): CarryScores => ({ there: 0, carried: 0, offered: 0, wrong: 0 });

export interface CarryOutcome {
  readonly offered: Span | null;
  readonly truth: Truth;
  readonly sentence: Truth;
}

/** Offsets by which an offer may stick out of its sentence: quotation marks and full stops. */
const SLACK = 3;

/** Where the sentence is there and the words in it were changed beyond recognition, anywhere in the sentence is right. */
export function scoreCarrying(scores: CarryScores, { offered, truth, sentence }: CarryOutcome): void {
  if (sentence === 'ambiguous') return;
  const isRight =
    offered !== null &&
    sentence !== 'gone' &&
    (typeof truth === 'string' ? isInside(offered, sentence) : isSamePlace(offered, truth));
  if (sentence !== 'gone') scores.there++;
  if (isRight) scores.carried++;
  if (offered) scores.offered++;
  if (offered && !isRight) scores.wrong++;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.unit === outer.unit && inner.start >= outer.start - SLACK && inner.end <= outer.end + SLACK;
}

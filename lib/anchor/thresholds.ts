/**
 * How alike words must be before a note is put on them. Rather an orphan, which says so, than a note on the wrong words.
 *
 *   agreement
 *     needed  1 ┤ ▔▔▔╲___                    alone: by the length of the quote
 *               │         ▔▔▔▔╲______
 *               │                    ▔▔▔▔▔
 *            .5 ┤ ─────────────────────────  beside its whole context
 *               └────┬──────┬─────────┬───▶  length, UTF-16 units
 *
 * Chance likeness falls with length: in an independent report of the same event one phrase in a hundred has a rival with four
 * fifths of its words, and of sentences over 100 letters none has one with two thirds. Context is worth as much as the quote:
 * between its old neighbours a phrase may have lost half of its words and is still the phrase. Between no context and all of
 * it the floor falls in proportion.
 *
 * Tuned on one half of the development pairs of `npm run eval -- anchors`, looked at on the other; a change of any number by
 * a tenth moves no figure of the table by more than a point.
 */
export interface Thresholds {
  /** What a quote needs alone: points [length, agreement], lengths ascending, linear between two. */
  readonly alone: readonly (readonly [length: number, agreement: number])[];
  /** Agreement that is enough beside a whole context. */
  readonly supported: number;
  /** A quote shorter than this recurs by nature: its words must be the same, and so much of its context must stand. */
  readonly shortLength: number;
  readonly shortContext: number;
}

export const PASSAGE_THRESHOLDS: Thresholds = {
  alone: [
    [24, 0.92],
    [60, 0.78],
    [120, 0.66],
    [240, 0.56],
  ],
  supported: 0.52,
  shortLength: 18,
  shortContext: 0.6,
};

/** For another copy of the story, where the note is offered and nobody has looked yet. */
export const CARRY_THRESHOLDS: Thresholds = {
  alone: [
    [24, 0.95],
    [60, 0.82],
    [120, 0.7],
    [240, 0.6],
  ],
  supported: 0.6,
  shortLength: 18,
  shortContext: 0.9,
};

/** Within a sentence that was found already: there is little else that the words could be. */
export const IN_SENTENCE_THRESHOLDS: Thresholds = {
  alone: [[0, 0.6]],
  supported: 0.5,
  shortLength: 0,
  shortContext: 0,
};

export interface Evidence {
  /** UTF-16 units of the quote. */
  readonly length: number;
  /** A name is found as it is, or not at all. */
  readonly isName: boolean;
  readonly agreement: number;
  /** How far the context stands on its better side, 0 to 1. */
  readonly context: number;
}

export function isEnough({ length, isName, agreement, context }: Evidence, thresholds: Thresholds): boolean {
  if (isName || length < thresholds.shortLength) return agreement === 1 && context >= thresholds.shortContext;
  const alone = aloneFloor(length, thresholds.alone);
  return agreement >= alone - (alone - thresholds.supported) * context;
}

function aloneFloor(length: number, points: Thresholds['alone']): number {
  const above = points.findIndex(([pointLength]) => length < pointLength);
  if (above === 0) return points[0][1];
  if (above < 0) return points[points.length - 1][1];
  const [[lowLength, lowFloor], [highLength, highFloor]] = [points[above - 1], points[above]];
  return lowFloor + ((highFloor - lowFloor) * (length - lowLength)) / (highLength - lowLength);
}

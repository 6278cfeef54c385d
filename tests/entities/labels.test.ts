import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELED_TYPES, LABELS, labelsFromNames, mayFollow, namesFromLabels } from '../../lib/entities/model/labels';
import { bestLabels } from '../../lib/entities/model/viterbi';
import type { Name } from '../../lib/entities/name';

/** Names side by side, with gaps. */
const names: fc.Arbitrary<Name[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...LABELED_TYPES)))
  .map((parts) => {
    let at = 0;
    return parts.map(([gap, length, type]) => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, type };
    });
  });

describe('labels', () => {
  it('say names and read them back', () => {
    fc.assert(
      fc.property(names, (list) => {
        expect(namesFromLabels(labelsFromNames(list, (list.at(-1)?.to ?? 0) + 2))).toEqual(list);
      }),
    );
  });
});

describe('bestLabels', () => {
  const score = (labels: ArrayLike<number>, scores: readonly number[], transitions: readonly number[]) => {
    let sum = 0;
    for (let word = 0; word < labels.length; word++) {
      const before = word === 0 ? LABELS : labels[word - 1];
      if (!mayFollow(before, labels[word])) return Number.NEGATIVE_INFINITY;
      sum += scores[word * LABELS + labels[word]] + transitions[before * LABELS + labels[word]];
    }
    return sum;
  };
  const figures = (length: number) =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });

  it('is as good as the best of all allowed sequences', () => {
    fc.assert(
      fc.property(figures(3 * LABELS), figures((LABELS + 1) * LABELS), (scores, transitions) => {
        let best = Number.NEGATIVE_INFINITY;
        for (let number = 0; number < LABELS ** 3; number++) {
          const labels = [Math.floor(number / LABELS ** 2), Math.floor(number / LABELS) % LABELS, number % LABELS];
          best = Math.max(best, score(labels, scores, transitions));
        }
        expect(score(bestLabels(scores, 3, transitions), scores, transitions)).toBe(best);
      }),
      { numRuns: 20 },
    );
  });

  it('says nothing of nothing', () => {
    expect(bestLabels([], 0, [])).toEqual(new Uint8Array(0));
  });
});

import { describe, expect, it } from 'vitest';
import { addBCubed, bCubedF1, emptyBCubed } from '../eval/entities/b-cubed';
import type { MarkedDocument, MarkedMention } from '../eval/entities/marked-documents';
import { emptyScores, f1, precision, recall, score } from '../eval/entities/scores';

describe('B-cubed', () => {
  it('is the mean over mentions of how far clusters agree', () => {
    const sum = emptyBCubed();
    addBCubed(sum, ['a', 'a', 'a', 'b'], ['1', '1', '2', '2']);
    // Precision: 1, 1, 1/2, 1/2. Recall: 2/3, 2/3, 1/3, 1.
    expect(sum.precision / sum.mentions).toBeCloseTo(0.75);
    expect(sum.recall / sum.mentions).toBeCloseTo(2 / 3);
    expect(bCubedF1(sum)).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
    expect(bCubedF1(emptyBCubed())).toBe(0);
  });
});

describe('scores', () => {
  const text = 'Quill met Quill of NATO in Oslo.';
  const mention = (words: string, type: MarkedMention['type'], from = 0): MarkedMention => {
    const start = text.indexOf(words, from);
    return { unit: 0, start, end: start + words.length, type };
  };
  const gold: MarkedDocument = {
    id: 'one',
    units: [{ text }],
    mentions: [mention('Quill', 'PER'), mention('Quill', 'PER', 5), mention('NATO', 'ORG'), mention('Oslo', 'LOC')],
  };

  it('tell span and type apart, and count names and frequent names once a document', () => {
    const scores = emptyScores();
    score(scores, gold, [mention('Quill', 'PER'), mention('Quill', 'PER', 5), mention('NATO', 'LOC')]);
    expect([precision(scores.strict), recall(scores.strict)]).toEqual([2 / 3, 1 / 2]);
    expect(scores.untyped).toEqual({ right: 3, given: 3, asked: 4 });
    expect(scores.perType.LOC).toEqual({ right: 0, given: 1, asked: 1 });
    expect(scores.names).toEqual({ right: 1, given: 2, asked: 3 });
    expect([recall(scores.frequentFound), precision(scores.frequentRight)]).toEqual([1, 1]);
    expect(f1(emptyScores().strict)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { CARRY_THRESHOLDS, type Evidence, isEnough, PASSAGE_THRESHOLDS } from '../../lib/anchor/thresholds';

const evidence = (changes: Partial<Evidence>): Evidence => ({
  length: 100,
  isName: false,
  agreement: 0.75,
  context: 0,
  ...changes,
});

describe('what is enough', () => {
  it('asks less of long quotes than of short ones', () => {
    expect(isEnough(evidence({ length: 200 }), PASSAGE_THRESHOLDS)).toBe(true);
    expect(isEnough(evidence({ length: 30 }), PASSAGE_THRESHOLDS)).toBe(false);
    expect(isEnough(evidence({ length: 5000, agreement: 0.57 }), PASSAGE_THRESHOLDS)).toBe(true);
  });

  it('asks less beside a context that still stands', () => {
    expect(isEnough(evidence({ length: 30, context: 1 }), PASSAGE_THRESHOLDS)).toBe(true);
    expect(isEnough(evidence({ length: 30, context: 1, agreement: 0.5 }), PASSAGE_THRESHOLDS)).toBe(false);
  });

  it('wants the very words of names and of two or three words, and their neighbours', () => {
    for (const short of [evidence({ length: 12 }), evidence({ length: 60, isName: true })]) {
      expect(isEnough({ ...short, agreement: 0.99, context: 1 }, PASSAGE_THRESHOLDS)).toBe(false);
      expect(isEnough({ ...short, agreement: 1, context: 0.2 }, PASSAGE_THRESHOLDS)).toBe(false);
      expect(isEnough({ ...short, agreement: 1, context: 0.7 }, PASSAGE_THRESHOLDS)).toBe(true);
    }
  });

  it('never asks less on another copy than on the same page', () => {
    for (let length = 1; length < 400; length += 7) {
      for (let agreement = 0; agreement <= 1; agreement += 0.05) {
        for (let context = 0; context <= 1; context += 0.1) {
          const seen = { length, isName: false, agreement, context };
          if (isEnough(seen, CARRY_THRESHOLDS)) expect(isEnough(seen, PASSAGE_THRESHOLDS)).toBe(true);
        }
      }
    }
  });
});

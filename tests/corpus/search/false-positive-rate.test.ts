import { describe, expect, it } from 'vitest';
import { expectedByChance } from '../../../lib/corpus/search/false-positive-rate';
import { randomFrom } from '../synthetic-stories';

const page = { shingles: 800, fingerprints: 58, hashBits: 21, stories: 37_500 };

describe('expected by chance', () => {
  it('is what throwing dice gives', () => {
    const random = randomFrom(5);
    const small = { ...page, hashBits: 15, stories: 1 };
    const rounds = 2000;
    let threes = 0;
    for (let round = 0; round < rounds; round++) {
      const held = new Set(Array.from({ length: small.shingles }, () => Math.floor(random() * 2 ** 15)));
      const hits = Array.from({ length: small.fingerprints }, () => Math.floor(random() * 2 ** 15)).filter((hash) =>
        held.has(hash),
      );
      if (hits.length === 3) threes++;
    }
    const lambda = (small.shingles * small.fingerprints) / 2 ** 15;
    const expected = expectedByChance({ ...small, hits: 3, agreeing: 1 }) * Math.exp(-lambda);
    expect(threes / rounds).toBeGreaterThan(expected * 0.7);
    expect(threes / rounds).toBeLessThan(expected * 1.3);
  });

  it('falls with each hit, with each hit in a row, and with fewer stories', () => {
    const of = (changes: object) => expectedByChance({ ...page, hits: 3, agreeing: 2, ...changes });
    expect(of({ hits: 4 })).toBeLessThan(of({}));
    expect(of({ agreeing: 3 })).toBeLessThan(of({}));
    expect(of({ stories: 500 })).toBeLessThan(of({}));
    expect(of({ shingles: 3000 })).toBeGreaterThan(of({}));
  });

  it('lets three hits in a month’s shard pass, and asks more of a whole archive', () => {
    expect(expectedByChance({ ...page, hits: 3, agreeing: 2, stories: 400 })).toBeLessThan(0.001);
    expect(expectedByChance({ ...page, hits: 3, agreeing: 2 })).toBeGreaterThan(0.001);
    expect(expectedByChance({ ...page, hits: 5, agreeing: 2 })).toBeLessThan(0.001);
  });
});

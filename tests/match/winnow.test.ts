import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, queryFingerprints } from '../../lib/match/fingerprint';
import { SHINGLE_SIZE, shingles } from '../../lib/match/shingles';
import { winnow } from '../../lib/match/winnow';
import { distinct, read } from './texts';

const hashes = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 }).map((values) => Uint32Array.from(values));
const windows = fc.integer({ min: 1, max: 30 });

describe('shingles', () => {
  it('are the same for the same words, wherever they stand', () => {
    const run = distinct('shared', 12);
    const before = shingles(read(`one two three ${run}`)).hash;
    const after = shingles(read(`${run} and more`)).hash;
    expect([...before.slice(3, 11)]).toEqual([...after.slice(0, 8)]);
  });

  it('tell the order of words', () => {
    expect(shingles(read('a b c d e')).hash).not.toEqual(shingles(read('a b c e d')).hash);
  });

  it('are quoted where any of their words is', () => {
    expect([...shingles(read('he said "go on" to the two men there')).quoted]).toEqual([1, 1, 1, 1, 0]);
  });

  it('of fewer words than one shingle are none', () => {
    expect(shingles(read('only four words here')).hash).toHaveLength(0);
  });
});

describe('winnow', () => {
  it('keeps the smallest of every window, the rightmost of equals', () => {
    fc.assert(
      fc.property(hashes, windows, (values, window) => {
        const kept = winnow(values, window);
        const expected = new Set<number>();
        for (let first = 0; first + window <= values.length; first++) {
          const inside = values.subarray(first, first + window);
          expected.add(first + inside.lastIndexOf(Math.min(...inside)));
        }
        if (values.length > 0 && values.length < window) expected.add(values.lastIndexOf(Math.min(...values)));
        expect(kept).toEqual([...expected].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps a common one of any window that two lists share', () => {
    fc.assert(
      fc.property(hashes, hashes, hashes, windows, (shared, before, after, window) => {
        fc.pre(shared.length >= window);
        const surrounded = Uint32Array.from([...before, ...shared, ...after]);
        const kept = winnow(surrounded, window).map((i) => i - before.length);
        const inShared = winnow(shared, window);
        expect(inShared.some((i) => kept.includes(i))).toBe(true);
      }),
    );
  });
});

describe('fingerprint', () => {
  it('is met by a page that shares any unquoted run of window + 4 words', () => {
    const window = 16;
    fc.assert(
      fc.property(fc.nat({ max: 180 }), fc.nat({ max: 60 }), (from, before) => {
        const story = distinct('story', 200).split(' ');
        const run = story.slice(from, from + window + SHINGLE_SIZE - 1);
        fc.pre(run.length === window + SHINGLE_SIZE - 1);
        const kept = new Set(fingerprint(read(story.join(' ')), { window }).hash);
        const page = read(`${distinct('page', before)} ${run.join(' ')} ${distinct('more', 40)}`);
        expect(queryFingerprints(page).hash.some((hash) => kept.has(hash))).toBe(true);
      }),
    );
  });

  it('gives the place of each shingle, ascending, each hash once', () => {
    const tokens = read(`${distinct('a', 60)} ${distinct('a', 60)} ${distinct('b', 60)}`);
    const { hash, position } = fingerprint(tokens);
    const all = shingles(tokens).hash;
    expect([...position].map((place) => all[place])).toEqual([...hash]);
    expect([...position]).toEqual([...position].sort((a, b) => a - b));
    expect(new Set(hash).size).toBe(hash.length);
  });

  it('leaves out common shingles and fills their place from their neighbours', () => {
    const tokens = read(distinct('a', 80));
    const first = fingerprint(tokens).hash[0];
    const without = fingerprint(tokens, { isCommon: (hash) => hash === first });
    expect([...without.hash]).not.toContain(first);
    expect(without.position[0]).toBeLessThan(16);
  });

  it('marks what it keeps of quotations', () => {
    const { quoted } = fingerprint(read(`${distinct('a', 60)} "${distinct('q', 60)}" ${distinct('b', 60)}`));
    expect(new Set(quoted)).toEqual(new Set([0, 1]));
  });

  it('of a text without five words is empty', () => {
    expect(fingerprint(read('too short')).hash).toHaveLength(0);
    expect(queryFingerprints(read('')).hash).toHaveLength(0);
  });
});

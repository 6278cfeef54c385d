import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharpen } from '../../../lib/corpus/search/diagonals';

/** A hit whose story position is known to `step` words only. */
const hit = (page: number, source: number, step: number) => {
  const from = Math.floor(source / step) * step;
  return { page, hash: page, place: { story: 0, from, to: from + step, quoted: false } };
};

describe('sharpen', () => {
  it('brings the hits of one run onto one difference, near the true one', () => {
    const run = [12, 40, 61, 83].map((page) => hit(page, page + 25, 16));
    const { hits, agreeing } = sharpen(run);
    expect(agreeing).toBe(4);
    expect(new Set(hits.map(({ page, source }) => source - page)).size).toBe(1);
    expect(Math.abs(hits[0].source - 37)).toBeLessThanOrEqual(5);
  });

  it('never puts a hit outside the step that the pack gives for it', () => {
    const hits = fc.array(fc.record({ page: fc.nat({ max: 900 }), source: fc.nat({ max: 900 }) }), { maxLength: 40 });
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 60 }), (found, step) => {
        const placed = found.map(({ page, source }) => hit(page, source, step)).sort((a, b) => a.page - b.page);
        const stepOf = new Set(placed.map(({ page, place }) => `${page}:${place.from}`));
        for (const { page, source } of sharpen(placed).hits) {
          expect(stepOf).toContain(`${page}:${Math.floor(source / step) * step}`);
        }
      }),
    );
  });

  it('keeps a run apart from what was moved elsewhere', () => {
    const moved = [
      ...[5, 20, 38].map((page) => hit(page, page + 300, 8)),
      ...[60, 75].map((page) => hit(page, page - 50, 8)),
    ];
    expect(sharpen(moved).agreeing).toBe(3);
  });

  it('finds no row in chance agreements', () => {
    expect(sharpen([hit(10, 400, 16), hit(200, 30, 16), hit(390, 800, 16)]).agreeing).toBe(1);
  });
});

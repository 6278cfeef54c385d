import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterZeros, readPacked, widthFor, wordsFor, writePacked } from '../../../lib/corpus/format/packed-integers';

describe('packed integers', () => {
  it('come back as they were written, at every width and beside other columns', () => {
    const columns = fc.integer({ min: 0, max: 32 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        values: fc.array(fc.integer({ min: 0, max: 2 ** width - 1 }), { maxLength: 80 }),
      }),
    );
    fc.assert(
      fc.property(columns, columns, (left, right) => {
        const second = wordsFor(left.values.length, left.width);
        const words = new Uint32Array(second + wordsFor(right.values.length, right.width));
        writePacked(words, 0, left.width, left.values);
        writePacked(words, second, right.width, right.values);
        expect(left.values.map((_, i) => readPacked(words, 0, left.width, i))).toEqual(left.values);
        expect(right.values.map((_, i) => readPacked(words, second, right.width, i))).toEqual(right.values);
      }),
    );
  });

  it('take the bits that the largest needs', () => {
    expect([0, 1, 2, 255, 256, 2 ** 32 - 1].map(widthFor)).toEqual([0, 1, 2, 8, 9, 32]);
  });
});

describe('afterZeros', () => {
  it('finds the bit after the n-th zero, as counting one by one does', () => {
    const bits = fc.array(fc.constantFrom(0, 1, 1), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(bits, fc.nat(), fc.nat(), (column, fromSeed, zerosSeed) => {
        const words = new Uint32Array(wordsFor(column.length, 1));
        writePacked(words, 0, 1, column);
        const from = fromSeed % column.length;
        const zeros = zerosSeed % (column.slice(from).filter((bit) => bit === 0).length + 1);
        let expected = from;
        for (let left = zeros; left > 0; expected++) if (column[expected] === 0) left--;
        expect(afterZeros(words, 0, from, zeros)).toBe(expected);
      }),
    );
  });

  it('ends where the column has not so many zeros', () => {
    expect(afterZeros(new Uint32Array([0xffffffff]), 0, 0, 5)).toBeGreaterThan(32);
  });
});

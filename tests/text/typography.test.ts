import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography } from '../../lib/text/typography';

describe('folding typography', () => {
  it.each([
    ['“Yes,” she said — ‘maybe’', '"Yes," she said - \'maybe\''],
    ['«Oui» „ja‟', '"Oui" "ja"'],
    ['10\u00a0million\u202feuros\tand\na half', '10 million euros and a half'],
    ['ＡＰ－１２', 'AP-12'],
    ['non‑breaking −3', 'non-breaking -3'],
  ])('%j reads %j', (text, folded) => {
    expect(foldTypography(text)).toBe(folded);
  });

  it('leaves letters, case and accents alone', () => {
    const text = 'İstanbul, ǅ, straße, ﬁn, coöperate, NATO';
    expect(foldTypography(text)).toBe(text);
  });

  it('keeps every offset, on any string, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldTypography(text);
        expect(folded.length).toBe(text.length);
        expect(foldTypography(folded)).toBe(folded);
      }),
    );
    // Lone surrogates, one at every place.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(foldTypography(text).length).toBe(text.length);
      }),
    );
  });
});

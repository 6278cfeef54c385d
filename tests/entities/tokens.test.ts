import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../lib/entities/tokens';

const words = (text: string) =>
  readSentences([{ text }]).map(({ tokens }) => tokens.map(({ word }) => word.text).join(' '));

describe('readSentences', () => {
  it.each([
    ["NATO's leader", ["NATO 's leader"]],
    ['The harbour-led plan of Itar-Tass', ['The harbour -led plan of Itar-Tass']],
    ['U.S.-led talks', ['U.S. -led talks']],
    ['In Camden, N.J., and Chester, Pa., he sat', ['In Camden , N.J. , and Chester , Pa. , he sat']],
    ['He left Chester, Pa. The bus was late.', ['He left Chester , Pa.', 'The bus was late .']],
    ['AT&T Corp. fell 3.5% to $1,200.', ['AT&T Corp. fell 3.5 % to $ 1,200 .']],
    ['Secretary-General Ada N. Quill', ['Secretary-General Ada N. Quill']],
    ['They didn’t see O’Hara', ['They did n’t see O’Hara']],
    ['BRUSSELS (AP) — Talks', ['BRUSSELS ( AP ) — Talks']],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows a headline by its capitals', () => {
    const headline = (text: string) => readSentences([{ text }])[0].headline;
    expect(headline('Harbour Workers and Owners Clash Again on Pay')).toBe(true);
    expect(headline('HARBOUR WORKERS CLASH OVER PAY')).toBe(true);
    expect(headline('Harbour workers clash with Northport owners on pay')).toBe(false);
  });

  it('gives offsets at which the very words stand, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }), (texts) => {
        const units = texts.map((text) => ({ text }));
        for (const { unit, tokens } of readSentences(units)) {
          expect(tokens.map(({ start, end }) => units[unit].text.slice(start, end))).toEqual(
            tokens.map(({ word }) => word.text),
          );
        }
      }),
    );
  });
});

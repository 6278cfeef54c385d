import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../lib/corpus/format/pack-error';
import { decodeString, encodeStrings } from '../../../lib/corpus/format/text-code';

function decodeAll({ code, bytes, ends }: ReturnType<typeof encodeStrings>): string[] {
  return ends.map((end, i) => decodeString(bytes.subarray(i === 0 ? 0 : ends[i - 1], end), code));
}

describe('text code', () => {
  it('gives every string back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 30 }), fc.boolean(), (strings, compress) => {
        expect(decodeAll(encodeStrings(strings, compress))).toEqual(strings.map((text) => text.toWellFormed()));
      }),
    );
  });

  it('copes with all 256 byte values, where no code is left for a pair', () => {
    const strings = Array.from({ length: 0x800 }, (_, code) => String.fromCodePoint(code)).concat('\u{1f600}\u{f0000}');
    expect(decodeAll(encodeStrings(strings))).toEqual(strings);
  });

  it('halves headlines that have words in common', () => {
    const headlines = Array.from(
      { length: 200 },
      (_, i) => `Harbour council votes on the ferry budget for ${1900 + i}`,
    );
    const { bytes } = encodeStrings(headlines);
    expect(bytes.length).toBeLessThan(headlines.join('').length / 2);
    expect(decodeAll(encodeStrings(headlines))).toEqual(headlines);
  });

  it('is the same for the same strings', () => {
    const strings = ['the ferry', 'the bridge', 'the other bridge', 'the ferry again'];
    expect(encodeStrings(strings)).toEqual(encodeStrings(strings));
  });

  it('refuses a pair that names itself or a later one', () => {
    const code = { literals: Uint8Array.of(65), pairs: Uint8Array.of(1, 0, 3, 0, 0, 0) };
    expect(decodeString(Uint8Array.of(3), code)).toBe('AA');
    expect(() => decodeString(Uint8Array.of(1), code)).toThrow(PackError);
    expect(() => decodeString(Uint8Array.of(2), code)).toThrow(PackError);
    expect(() => decodeString(Uint8Array.of(9), code)).toThrow(PackError);
  });

  it('refuses pairs that double themselves to gigabytes', () => {
    const pairs = Uint8Array.from(Array.from({ length: 100 }, (_, i) => [i, i]).flat());
    const code = { literals: Uint8Array.of(65), pairs };
    expect(() => decodeString(Uint8Array.of(100), code)).toThrow('part=text-end');
  });
});

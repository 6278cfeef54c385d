import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/text/span';
import { type Tokens, tokenise } from '../../lib/text/tokens';

const read = (...texts: string[]): Tokens => tokenise(texts.map((text) => ({ text })));
const hashesOf = (text: string): number[] => [...read(text).hash];
const surfaces = (text: string): string[] => {
  const { count, unit, start, end } = read(text);
  return Array.from({ length: count }, (_, i) => wordsOf([{ text }], { unit: unit[i], start: start[i], end: end[i] }));
};

const word = fc.stringMatching(/^[a-zà-öø-ÿ]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 30 });
const separator = fc.constantFrom(' ', ', ', ' — ', '. ', '\u00a0', '-', '/', ' … ', '; ');
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('tokenise', () => {
  it('gives the words back by their offsets, whatever stands between them', () => {
    fc.assert(
      fc.property(words, fc.array(separator, { minLength: 30, maxLength: 30 }), (expected, between) => {
        const text = expected.map((each, i) => each + between[i]).join('');
        expect(surfaces(text)).toEqual(expected);
      }),
    );
  });

  it('keeps offsets inside the unit, ascending and apart, for any text at all', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const { count, unit, start, end } = read(...texts);
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeLessThan(end[i]);
          expect(end[i]).toBeLessThanOrEqual(texts[unit[i]].length);
          if (i > 0 && unit[i] === unit[i - 1]) expect(start[i]).toBeGreaterThanOrEqual(end[i - 1]);
          else if (i > 0) expect(unit[i]).toBeGreaterThan(unit[i - 1]);
        }
      }),
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const surface of surfaces(text)) expect(surface.isWellFormed()).toBe(true);
      }),
    );
  });

  it('counts the words of a very long text', () => {
    expect(read('ab '.repeat(100_000)).count).toBe(100_000);
    expect(read('漢'.repeat(100_000)).count).toBe(100_000);
  });

  it('leaves out headings, and takes a blockquote as quoted', () => {
    const tokens = tokenise([
      { text: 'Bridge reopens', kind: 'heading' },
      { text: 'The bridge reopened.', kind: 'paragraph' },
      { text: 'We are glad.', kind: 'blockquote' },
    ]);
    expect([...tokens.unit]).toEqual([1, 1, 1, 2, 2, 2]);
    expect([...tokens.quoted]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('folding', () => {
  it('makes one of composed and decomposed characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hashesOf(text.normalize('NFC'))).toEqual(hashesOf(text.normalize('NFD')));
      }),
    );
  });

  it('makes one of capitals and small letters', () => {
    fc.assert(
      fc.property(words, (each) => {
        const text = each.join(' ');
        expect(hashesOf(text.toUpperCase())).toEqual(hashesOf(text));
      }),
    );
  });

  it('does not see soft hyphens and zero-width characters', () => {
    const invisible = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d');
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 8 }), (each, inserted) => {
        const text = each.join(' ');
        const marked = inserted.reduce((result, [at, character]) => {
          const place = at % (result.length + 1);
          return result.slice(0, place) + character + result.slice(place);
        }, text);
        expect(hashesOf(marked)).toEqual(hashesOf(text));
      }),
    );
  });

  it.each([
    ['the ministry’s plan', "the ministry's plan"],
    ['the ministry’s plan', 'the ministry plan'],
    ['don’t', "don't"],
    ['don\u00ad’t', 'dont'],
    ['ﬁnancial oﬃce', 'financial office'],
    ['Straße', 'STRASSE'],
    ['café', 'CAFE\u0301'],
    ['ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς'],
    ['ＮＡＴＯ', 'nato'],
    ['İstanbul', 'istanbul'],
    ['m²', 'm2'],
    ['й', 'и\u0306'],
  ])('%s reads as %s', (one, other) => {
    expect(hashesOf(one)).toEqual(hashesOf(other));
  });

  it.each([
    ["rock'n'roll", ["rock'n'roll"]],
    ["the students' demands", ['the', 'students', 'demands']],
    ["'Tis", ['Tis']],
    ['a well-known U.S. plan', ['a', 'well', 'known', 'U', 'S', 'plan']],
    ['systems _ one', ['systems', 'one']],
    ['Google™ 😀 news', ['Google', 'news']],
    ['日本の新聞', ['日', '本', 'の', '新', '聞']],
    ['한국어 단어', ['한국어', '단어']],
    ['NATO北約', ['NATO', '北', '約']],
    ['สวัสดี', ['ส', 'ว', 'ส', 'ด']],
    ['𝐍𝐀𝐓𝐎 plan', ['𝐍𝐀𝐓𝐎', 'plan']],
    ['', []],
  ])('%s has the words %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('hashes as the packs were built: these numbers never change', () => {
    expect(hashesOf('NATO and Russia’s 2011')).toEqual([4062091398, 1305964296, 3872716182, 3580751553]);
  });
});

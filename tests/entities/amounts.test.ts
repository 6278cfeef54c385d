import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../lib/entities/amounts';

const amounts = (text: string) => findAmounts([{ text }]).map(({ kind, surface }) => `${kind} ${surface}`);
const GOLD = '../shared/seeds/entities-gold.json';

describe('findAmounts', () => {
  it.each([
    ['It opened on June 9, 2011, and closed last fall.', ['date June 9, 2011', 'date last fall']],
    ['Posted: Jun 08, 2011 2:37 PM', ['date Jun 08, 2011 2:37 PM']],
    ['On Wednesday, 4 March 2020 it rained; in May 2021 too.', ['date Wednesday, 4 March 2020', 'date May 2021']],
    ['Since 1998 it cost 2000 people their jobs.', ['date 1998']],
    ['Published 2020-02-29.', ['date 2020-02-29']],
    ['They may march in the next week.', ['date next week']],
    ['It pays $10 million a year, or €9.1bn.', ['money $10 million', 'money €9.1bn']],
    ['SAR 3.5 million, Dh500 and 40,000 colones', ['money SAR 3.5 million', 'money Dh500', 'money 40,000 colones']],
    ['A US$5 stamp, 20 cents, 3 million people', ['money US$5', 'money 20 cents']],
    ['Mayor March spoke to 12 reporters.', []],
  ])('reads %j', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('gives spans that hold the surface, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '$',
      '5',
      ' ',
      'May',
      ',',
      '2011',
      'million',
      'Monday',
      'next',
      '€',
      'Rs',
      '-',
      '東',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = findAmounts([{ text }]);
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(found.map(({ surface }) => surface));
        const edges = found.flatMap(({ span }) => [span.start, span.end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });

  it.skipIf(!existsSync(GOLD))('finds every date and sum of the first two stories (skipped: no data)', () => {
    for (const { file, mentions } of JSON.parse(readFileSync(GOLD, 'utf8'))) {
      const text = readFileSync(`../shared/seeds/${file}`, 'utf8');
      const found = findAmounts(text.split('\n').map((line) => ({ text: line }))).map(({ surface }) => surface);
      const asked = mentions.filter(({ type }: { type: string }) => type === 'DATE' || type === 'MONEY');
      expect(found).toEqual(asked.map((mention: { text: string }) => mention.text));
    }
  });
});

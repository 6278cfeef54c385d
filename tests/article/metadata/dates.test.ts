import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInTitle, dateInUrl, isoDate } from '../../../lib/article/metadata/dates';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

describe('isoDate', () => {
  it.each(casesOf<{ raw: string; date: string | null }>('dates'))('reads “$raw” as $date', ({ raw, date }) => {
    expect(isoDate(raw)).toBe(date);
  });

  it('reads any day that exists, however it is written', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        const expected = iso.slice(0, 10);
        const [year, month, number] = expected.split('-').map(Number);
        for (const language of ['en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'tr', 'ru', 'ja']) {
          const written = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
          expect(isoDate(written), `${language} ${written}`).toBe(expected);
        }
        expect(isoDate(iso)).toBe(iso);
        expect(isoDate(`${number}.${month}.${year}`)).toBe(expected);
        expect(isoDate(expected.replaceAll('-', ''))).toBe(expected);
      }),
    );
  });

  it('reads the months of any language that the page names', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const expected = date.toISOString().slice(0, 10);
        for (const language of [
          'pl',
          'cs',
          'sk',
          'uk',
          'el',
          'fi',
          'hu',
          'sv',
          'da',
          'nb',
          'ro',
          'hr',
          'lt',
          'id',
          'hi-u-nu-latn',
          'ar-EG-u-nu-latn',
        ]) {
          const written = date.toLocaleDateString(language, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          });
          expect(isoDate(written, language), `${language} ${written}`).toBe(expected);
        }
      }),
    );
  });

  it.each([
    ['22/11/2020', null, '2020-11-22'],
    ['11/22/2020', null, '2020-11-22'],
    ['03/04/2019', 'pt-BR', '2019-04-03'],
    ['03/04/2019', 'fr', '2019-04-03'],
    ['03/04/2019', 'en-US', '2019-03-04'],
    ['03/04/2019', 'en-GB', '2019-04-03'],
    ['03/04/2019', 'en', null],
    ['03-04-2019', 'nl', '2019-04-03'],
    ['2020. 06. 04', 'hu', '2020-06-04'],
    ['2023.11.02.', 'hu', '2023-11-02'],
    ['5 listopada 2020', 'pl', '2020-11-05'],
    ['5. listopada 2020.', 'hr', '2020-10-05'],
    ['5 mars 2020', 'no language at all', '2020-03-05'],
  ])('reads “%s” in a page in %s as %s', (raw, language, date) => expect(isoDate(raw, language)).toBe(date));

  it('gives a date or nothing for any text whatever', () => {
    const some = fc.oneof(anyText, fc.stringMatching(/^[0-9 .:TZ+年月日a-z-]{0,30}$/));
    fc.assert(
      fc.property(some, (text) => {
        expect(isoDate(text) ?? '2000-01-01').toMatch(ISO);
      }),
    );
  });
});

describe('the day in an address', () => {
  it.each([
    ['https://daily.example/2026/05/03/ferry', '2026-05-03'],
    ['https://daily.example/news/20260503/ferry', '2026-05-03'],
    ['https://daily.example/2026-05-03-ferry', '2026-05-03'],
    ['https://daily.example/2026/05/ferry', null],
    ['https://daily.example/2026/02/31/ferry', null],
    ['https://daily.example/news/12345678', null],
    ['https://daily.example/2028064/ferry', null],
    ['https://daily.example/2020/0504/ferry', null],
  ])('%s', (url, date) => expect(dateInUrl(url)).toBe(date));
});

describe('the day in a title', () => {
  it.each([
    ['Harbour vote delayed | DW | 28.04.2023', '2023-04-28'],
    ['Harbour vote delayed - May 3, 2026', '2026-05-03'],
    ['What happened on May 3, 2026', null],
    ['Harbour vote delayed | The Daily', null],
  ])('%s', (title, date) => expect(dateInTitle(title)).toBe(date));
});

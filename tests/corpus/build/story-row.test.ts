import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryRow } from '../../../lib/corpus/build/story-row';
import { shortUrl, wholeUrl } from '../../../lib/corpus/format/url-code';
import { dateOf, dayOf } from '../../../lib/text/day';
import { pageKey, publicUrl } from '../../../lib/text/public-url';

const row = {
  title: ' Ferry\n strikes  bridge ',
  publisher: 'Harbour Mail',
  url: 'https://www.harbour.example/a?utm_source=x',
  date: '2018-05-14',
  text: 'One.\n\nTwo.',
};

describe('a story row', () => {
  it('becomes a story', () => {
    expect(readStoryRow(row)).toEqual({
      title: 'Ferry strikes bridge',
      publisher: 'Harbour Mail',
      domain: 'harbour.example',
      url: 'https://www.harbour.example/a',
      day: dayOf('2018-05-14'),
      licence: null,
      sample: false,
      units: [{ text: 'One.' }, { text: 'Two.' }],
    });
  });

  it('may bring its paragraphs as units, with or without their kind', () => {
    const units = ['One.', { text: 'Two.', kind: 'blockquote' }];
    expect(readStoryRow({ ...row, text: null, units })).toMatchObject({
      units: [{ text: 'One.' }, { text: 'Two.', kind: 'blockquote' }],
    });
  });

  it.each([
    [{ ...row, title: ' ' }, 'no title'],
    [{ ...row, text: '\n \n' }, 'no text'],
    [{ ...row, publisher: '', url: 'mailto:desk@harbour.example' }, 'neither publisher nor domain'],
    [{ ...row, text: 7 }, 'text: Invalid type: Expected string but received 7'],
    [null, 'row: Invalid type: Expected Object but received null'],
  ])('is skipped with the reason', (value, fault) => {
    expect(readStoryRow(value)).toEqual({ fault });
  });

  it('keeps a story whose date is none, without one', () => {
    for (const date of ['', '1/21/18', '0001-11-30', '2018-02-31'])
      expect(readStoryRow({ ...row, date })).toMatchObject({ day: null });
  });

  it('takes a date after the day on which it was fetched for none', () => {
    const crawled = '2018-05-14';
    expect(readStoryRow({ ...row, date: '2050-09-30', crawled })).toMatchObject({ day: null });
    expect(readStoryRow({ ...row, date: '2018-05-15', crawled })).toMatchObject({ day: dayOf('2018-05-15') });
    expect(readStoryRow({ ...row, date: '2050-09-30' })).toMatchObject({ day: dayOf('2050-09-30') });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom('title', 'text', 'units', 'url', 'date', 'kind') }),
        (value) => void readStoryRow(value),
      ),
    );
  });
});

describe('days', () => {
  it('come back as the dates that they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
        expect(dayOf(dateOf(day))).toBe(day);
        expect(dayOf(`${dateOf(day)}T23:59:00-05:00`)).toBe(day);
      }),
    );
  });
});

describe('addresses', () => {
  it('lose what only tracks, and keep what names the page', () => {
    expect(publicUrl('https://user:secret@a.example/x?id=7&utm_medium=rss&fbclid=1#top')).toBe(
      'https://a.example/x?id=7',
    );
    expect(publicUrl('javascript:alert(1)')).toBeNull();
    expect(publicUrl(`https://a.example/${'x'.repeat(2000)}`)).toBeNull();
  });

  it('are one page under its usual names', () => {
    const names = [
      'http://a.example/x/',
      'https://www.a.example/x',
      'https://m.a.example/x/amp/',
      'https://amp.a.example/x/index.html?utm_source=1',
    ];
    expect(new Set(names.map(pageKey))).toEqual(new Set(['a.example/x']));
    expect(pageKey('https://a.example/x?page=2')).not.toBe(pageKey('https://a.example/x'));
  });

  it('are stored short and come back whole', () => {
    expect(shortUrl('https://www.a.example/x', 'a.example')).toBe('3/x');
    fc.assert(
      fc.property(fc.option(fc.webUrl()), fc.domain(), (url, domain) => {
        expect(wholeUrl(shortUrl(url, domain), domain)).toBe(url);
      }),
    );
  });
});

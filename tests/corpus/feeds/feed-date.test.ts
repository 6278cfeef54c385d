import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from '../../../lib/corpus/feeds/feed-date';

const dayOf = (date: string, language: string | null = null) => readFeedDate(date, language)?.day ?? null;
const momentOf = (date: string) => {
  const read = readFeedDate(date, null);
  return read && new Date(read.time).toISOString().slice(0, 16);
};

describe('a feed’s date', () => {
  it.each([
    ['2026-01-05T23:30:00-05:00', '2026-01-06T04:30'],
    ['Mon, 05 Jan 2026 23:30:00 -0500', '2026-01-06T04:30'],
    ['Mon, 05 Jan 2026 23:30:00 EST', '2026-01-06T04:30'],
    ['Mon Jan  5 23:30:00 2026', '2026-01-05T23:30'],
    ['January 5, 2026 11:30 PM', '2026-01-05T23:30'],
    ['2026/1/5 23:30:00', '2026-01-05T23:30'],
    ['05 Jan 26 23:30 CEST', '2026-01-05T21:30'],
    ['Mon, 5 Jan 2026 23:30:00 MET', '2026-01-05T22:30'],
    ['Lun., 5 janv. 2026 23:30:00 +0100', '2026-01-05T22:30'],
    ['Montag, 5. Januar 2026', '2026-01-05T00:00'],
    ['5 de enero de 2026', '2026-01-05T00:00'],
    ['20260105', '2026-01-05T00:00'],
    ['2026-005', '2026-01-05T00:00'],
    ['2026-01', '2026-01-01T00:00'],
  ])('%s is one moment on every machine', (date, moment) => {
    expect(momentOf(date)).toBe(moment);
  });

  it('is of the day that is written, in every form', () => {
    for (const date of ['2026-01-05T23:30:00-05:00', 'Mon, 05 Jan 2026 23:30:00 -0500', '2026-01-05 23:30']) {
      expect(dayOf(date)).toBe('2026-01-05');
    }
  });

  it('in numbers is read by the feed’s language, or not at all', () => {
    expect(dayOf('05/01/2026', 'en-US')).toBe('2026-05-01');
    for (const language of ['en-GB', 'de', 'fr-FR', 'es', 'ar'])
      expect(dayOf('05/01/2026', language)).toBe('2026-01-05');
    for (const language of [null, 'en']) expect(dayOf('05/01/2026', language)).toBeNull();
    expect(dayOf('25/01/2026')).toBe('2026-01-25');
    expect(dayOf('01/25/2026', 'de')).toBe('2026-01-25');
  });

  it.each(['Trump 2020', 'yesterday', '', '2026-13-40', '31 February 2026', '5', '12:30'])('%j is none', (date) => {
    expect(dayOf(date)).toBeNull();
  });

  it('of any text is null or a day that exists', () => {
    const piece = fc.constantFrom(
      '2026',
      '05',
      '1',
      'Jan',
      'Mon,',
      '-',
      '/',
      ':',
      ' ',
      'T',
      '12:30',
      'Z',
      '+0100',
      'PM',
      'ä',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (date) => {
          const day = dayOf(date, 'de');
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});

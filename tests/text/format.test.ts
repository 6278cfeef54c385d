import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatAge,
  formatBytes,
  formatDay,
  formatDistance,
  formatYears,
  numberWord,
} from '../../lib/text/format';

describe('formats', () => {
  it.each([
    ['2019-03-05', '2019-03-06', 'one day earlier'],
    ['2019-03-06', '2019-03-05', 'one day later'],
    ['2019-03-06T23:00:00Z', '2019-03-06', 'the same day'],
    ['2019-02-01', '2019-03-06', '33 days earlier'],
    ['2018-12-01', '2019-03-06', 'three months earlier'],
    ['2011-03-06', '2019-03-06', 'eight years earlier'],
  ])('tells how far %s is from %s', (day, reference, words) => {
    expect(formatDistance(day, reference)).toBe(words);
  });

  it('tells no distance where a date is missing or names no day', () => {
    expect(formatDistance(null, '2019-03-06')).toBeNull();
    expect(formatDistance('2019-03', '2019-03-06')).toBeNull();
    expect(dayOf('2019-13-45')).toBeNull();
  });

  it('shows a date that it cannot read as it stands', () => {
    expect(formatDay('spring 2019')).toBe('spring 2019');
    expect(formatDay('2019-03-05')).toBe('5 March 2019');
  });

  it('spells small numbers and groups large ones', () => {
    expect([numberWord(0), numberWord(7), numberWord(12), numberWord(13), numberWord(37_556)]).toEqual([
      'no',
      'seven',
      'twelve',
      '13',
      '37,556',
    ]);
  });

  it('tells sizes, ages and years as people do', () => {
    expect(formatBytes(2_130_000)).toBe('2.1 MB');
    expect(formatBytes(3_200)).toBe('3 kB');
    expect(formatAge(1890)).toBe('5 years ago');
    expect(formatYears('2011-01-03', '2020-12-30')).toBe('2011–2020');
    expect(formatYears('2011-01-03', '2011-12-30')).toBe('2011');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf } from '../../../lib/exchange/import/instant';

it.each([
  ['2020-10-05', Date.UTC(2020, 9, 5)],
  ['2020-10-05 10:15', Date.UTC(2020, 9, 5, 10, 15)],
  ['2020-10-05T10:15:30.123456+00:00', Date.UTC(2020, 9, 5, 10, 15, 30, 123)],
  ['2020-10-05 10:15:30-0130', Date.UTC(2020, 9, 5, 11, 45, 30)],
  ['2020-02-29T23:59:59.9z', Date.UTC(2020, 1, 29, 23, 59, 59, 900)],
])('%s is an instant', (text, time) => {
  expect(instantOf(text)).toBe(time);
});

it.each(['2021-02-29', '2020-13-01', '2020-10-05T24:00', '2020-10-05T10:60', '05/10/2020', '2020', '', 'now'])(
  '%j is none',
  (text) => {
    expect(instantOf(text)).toBeNull();
  },
);

it('reads every time that JavaScript writes', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(instantOf(date.toISOString())).toBe(date.getTime());
    }),
  );
});

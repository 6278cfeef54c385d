import { expect, it } from 'vitest';
import { daysPastFresh } from '../../../lib/corpus/search/freshness';

const NOW = Date.UTC(2026, 10, 16, 23);

it('is told of a pack from the day after the last on which it says that it is fresh', () => {
  const days = (to: string | null, staleAfter: number | null) => daysPastFresh({ to, staleAfter }, NOW);
  expect(days('2026-11-02', 14)).toBeNull();
  expect(days('2026-11-01', 14)).toBe(15);
  expect(days('2026-12-01', 0)).toBeNull();
  expect(days('2012-01-01', null)).toBeNull();
  expect(days(null, 14)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackIndex } from '../../../lib/corpus/format/pack-index';
import { failed, isDue, type Schedule, succeeded } from '../../../lib/corpus/updates/schedule';
import { objectionsTo } from '../../../lib/corpus/updates/update-policy';

const index = (to: string | null, version: string, count: number) => ({ to, version, count }) as PackIndex;
const NOW = Date.UTC(2026, 10, 2);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('what stands against a new version (T12)', () => {
  const current = index('2026-11-01', '2026-9', 100);
  const reasons = (next: PackIndex, pinned: string | null = null, key: string | null = null) =>
    objectionsTo({ current, next, pinned, key }).map(({ reason }) => reason);

  it('is nothing where it is newer and as large', () => {
    expect(reasons(index('2026-11-02', '2026-10', 101))).toEqual([]);
    expect(reasons(index('2026-11-01', '2026-10', 100))).toEqual([]);
  });

  it('is its age, by day and by version', () => {
    expect(reasons(index('2026-10-30', '2026-12', 100))).toEqual(['older']);
    expect(reasons(index('2026-11-01', '2026-8', 100))).toEqual(['older']);
  });

  it('is the loss of more than half of its stories', () => {
    expect(reasons(index('2026-11-02', '2026-10', 50))).toEqual([]);
    expect(reasons(index('2026-11-02', '2026-10', 49))).toEqual(['lost-stories']);
  });

  it('is another key, or none, where one was pinned, and a key where there was none', () => {
    const next = index('2026-11-02', '2026-10', 100);
    expect(reasons(next, 'a', 'a')).toEqual([]);
    expect(reasons(next, 'a', 'b')).toEqual(['new-key']);
    expect(reasons(next, 'a', null)).toEqual(['unsigned']);
    expect(reasons(next, null, 'a')).toEqual(['signed-now']);
    expect(reasons(next, null, null)).toEqual([]);
  });
});

describe('when a subscription is checked', () => {
  const fresh: Schedule = { checkedAt: null, nextAt: 0, failures: 0, fault: null, paused: false };

  it('is as often as it says, and not more often than every 15 minutes', () => {
    expect(succeeded(fresh, NOW, 1).nextAt).toBe(NOW + DAY);
    expect(succeeded(fresh, NOW, 0).nextAt).toBe(NOW + HOUR / 4);
  });

  it('is ever later while it fails, up to a week, and no sooner than the host asks', () => {
    let schedule = fresh;
    const waits = Array.from({ length: 12 }, () => {
      schedule = failed(schedule, NOW, { fault: { code: 'no' } });
      return (schedule.nextAt - NOW) / HOUR;
    });
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(waits.at(-1)).toBe(168);
    expect(failed(fresh, NOW, { fault: { code: 'no' }, retryAfter: 5 * HOUR }).nextAt).toBe(NOW + 5 * HOUR);
    expect(succeeded(schedule, NOW, 1)).toMatchObject({ failures: 0, fault: null });
  });

  it('is never again by itself where the host says that it is gone', () => {
    expect(isDue(failed(fresh, NOW, { fault: { code: 'gone' }, gone: true }), NOW + 365 * DAY)).toBe(false);
  });

  it('is now where the clock was set back', () => {
    expect(isDue(succeeded(fresh, NOW + 400 * DAY, 1), NOW)).toBe(true);
  });

  it('is never more than a hundred days off', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.nat(1_000), fc.double({ noNaN: true }), (days, failures, wait) => {
        const next = succeeded(fresh, NOW, days).nextAt;
        const later = failed({ ...fresh, failures }, NOW, { fault: { code: 'no' }, retryAfter: wait }).nextAt;
        for (const time of [next, later]) expect(time > NOW && time <= NOW + 100 * DAY).toBe(true);
      }),
    );
  });
});

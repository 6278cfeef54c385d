import type { Fault } from '../../errors/fault';

/**
 * When something that the reader subscribed to was last asked for, and when it is next. Times are ms since 1970.
 *
 *   success   next = now + check_every
 *   failure   next = now + 1 h, 2 h, 4 h … 7 days (or what the host asked for); what is there stays
 *   gone      410: paused, until the reader checks by hand
 */
export interface Schedule {
  readonly checkedAt: number | null;
  readonly nextAt: number;
  /** In a row. */
  readonly failures: number;
  /** Why the last check failed; null where it did not. In English words where an older Copytaster wrote it. */
  readonly fault: Fault | string | null;
  readonly paused: boolean;
}

const MS_AN_HOUR = 3_600_000;
const MS_A_DAY = 24 * MS_AN_HOUR;
const MAX_WAIT = 7 * MS_A_DAY;
const MIN_WAIT = MS_AN_HOUR / 4;
/** No subscription waits longer than this: a later time was written under a wrong clock. */
const BEYOND_REASON = 100 * MS_A_DAY;

export function succeeded({ paused }: Pick<Schedule, 'paused'>, now: number, everyDays: number): Schedule {
  const wait = Math.min(BEYOND_REASON, Math.max(MIN_WAIT, everyDays * MS_A_DAY));
  return { checkedAt: now, nextAt: now + wait, failures: 0, fault: null, paused };
}

export interface Failure {
  readonly fault: Fault;
  /** 410: the host says that it will not come back. */
  readonly gone?: boolean;
  /** ms that the host asks to wait (Retry-After). */
  readonly retryAfter?: number | null;
}

export function failed(before: Schedule, now: number, { fault, gone = false, retryAfter = null }: Failure): Schedule {
  const backOff = Math.min(MAX_WAIT, MS_AN_HOUR * 2 ** Math.min(20, before.failures));
  const wait = Math.min(MAX_WAIT, Math.max(backOff, retryAfter ?? 0));
  return { checkedAt: now, nextAt: now + wait, failures: before.failures + 1, fault, paused: before.paused || gone };
}

/** A clock that was set back leaves checks in a far future: these are due too. */
export function isDue({ nextAt, checkedAt, paused }: Schedule, now: number): boolean {
  if (paused) return false;
  return nextAt <= now || nextAt > now + BEYOND_REASON || (checkedAt ?? 0) > now + MS_A_DAY;
}

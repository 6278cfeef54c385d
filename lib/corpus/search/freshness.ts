import { dayOf } from '../../text/day';

/** How long a pack says that it keeps fresh. */
export interface Freshness {
  /** YYYY-MM-DD of its last story. */
  readonly to: string | null;
  /** Days; null for an archive, which never grows old. */
  readonly staleAfter: number | null;
}

const MS_A_DAY = 86_400_000;

/** Days since the pack's last story where these are more than it keeps fresh; null where they are not. `now`: ms since 1970. */
export function daysPastFresh({ to, staleAfter }: Freshness, now: number): number | null {
  const last = dayOf(to);
  if (last === null || staleAfter === null) return null;
  const days = Math.floor(now / MS_A_DAY) - last;
  return days > staleAfter ? days : null;
}

import * as v from 'valibot';

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/i;
const MINUTE_MS = 60_000;

/**
 * A date as ISO 8601 writes it, with a space or a `T` before the time: `2020-10-05 10:15:30.123456+00:00`, or the day alone.
 * UTC where no zone is given. Whole ms since 1970, the rest cut off; null for anything else, 31 February included. Date.parse
 * is of no use here: browsers differ in what else they take, and in what they make of it.
 */
export function instantOf(text: string): number | null {
  const parts = WRITTEN.exec(text.trim());
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const ms = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const zone = (parts[8] === '-' ? -1 : 1) * (Number(parts[9] ?? 0) * 60 + Number(parts[10] ?? 0));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms));
  const isSound = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && minute < 60 && second < 60;
  return isSound ? local.getTime() - zone * MINUTE_MS : null;
}

/** A string that is such a date; becomes ms since 1970. */
export const instantSchema = v.pipe(
  v.string(),
  v.check((text) => instantOf(text) !== null, '2020-10-05T10:15:30Z'),
  v.transform((text) => instantOf(text)!),
);

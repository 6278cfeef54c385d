/** Days as whole numbers since 1970-01-01, so that "within ten days" is a subtraction and a date takes few bits. */

const MS_A_DAY = 86_400_000;
/** Dates outside these years are slips of a page or feed ("0001-11-30"), taken as no date. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2149;

/**
 * The day of an ISO 8601 date, with or without time, as it is written (no change of time zone: a date line is where the
 * reader is). null where it does not begin with a date that exists.
 */
export function dayOf(date: string | null): number | null {
  const match = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day && month >= 1 && month <= 12 ? time / MS_A_DAY : null;
}

/** YYYY-MM-DD of a day number. */
export function dateOf(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** When a day, a month or a year begins where the user is, in ms since 1970. @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function startOfDay(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).getTime();
}

/** The day on which something was done, where the user is, as YYYY-MM-DD. @param time ms since 1970 */
export function localDay(time: number): string {
  const date = new Date(time);
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return [part(date.getFullYear(), 4), part(date.getMonth() + 1, 2), part(date.getDate(), 2)].join('-');
}

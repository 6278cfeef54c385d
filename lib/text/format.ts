import { t } from './i18n';

/**
 * Numbers, dates and lists in the language of the words, by Intl. The language is the one the messages are written in, not
 * the browser's: an English sentence with a German date in it is neither.
 */
const locale = () => t('format.locale');

/** Making a formatter costs a hundred times what using it does, and a list formats in every row. */
function remembered<Formatter, Options>(make: (locale: string, options?: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (options?: Options): Formatter => {
    const key = JSON.stringify([locale(), options]);
    const formatter = made.get(key) ?? make(locale(), options);
    made.set(key, formatter);
    return formatter;
  };
}

const numbers = remembered((code, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(code, options));
const days = remembered((code, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(code, options));
const lists = remembered((code) => new Intl.ListFormat(code));

const DAY = 86_400_000;
const SPELLED = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const formatCount = (count: number): string => numbers().format(count);

/** @param share 0 to 1 */
export const formatShare = (share: number): string =>
  numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share);

export const formatList = (parts: readonly string[]): string => lists().format(parts);

export function formatBytes(bytes: number): string {
  const kilobytes = bytes < 1_000_000;
  return numbers({
    style: 'unit',
    unit: kilobytes ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: kilobytes ? 0 : 1,
  }).format(bytes / (kilobytes ? 1_000 : 1_000_000));
}

/** "2.1 MB kept on this machine, protected from eviction": the comma is not the same in every script. */
export const formatClauses = (clauses: readonly string[]): string =>
  clauses.length === 0 ? '' : clauses.reduce((first, second) => t('format.clauses', { first, second }));

/** Newspapers spell small numbers. */
export function numberWord(count: number): string {
  const spelled = SPELLED.find((number) => number === count);
  return spelled === undefined ? formatCount(count) : t(`format.numberWords.${spelled}`);
}

/** Midnight UTC, in ms, of the day that an ISO 8601 date begins with; null where it names no whole day. */
export function dayOf(iso: string | null): number | null {
  const day = iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const inUtc = (time: number, fields: Intl.DateTimeFormatOptions) => days({ ...fields, timeZone: 'UTC' }).format(time);

/** "8 June 2011"; the text itself where it is no date that we can read. */
export function formatDay(iso: string): string {
  const time = dayOf(iso);
  return time === null ? iso : inUtc(time, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "5–8 June 2011", or the one day where both are the same. @param first, last ISO 8601 */
export function formatDays(first: string, last: string): string {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === null || to === null || from === to) return formatDay(first);
  return days({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(from, to);
}

/** "June 2011" */
export function formatMonth(iso: string): string {
  const time = dayOf(iso);
  return time === null ? iso : inUtc(time, { month: 'long', year: 'numeric' });
}

/** "9 June 2011", in the reader's own time zone. @param time ms since 1970 */
export const formatTime = (time: number): string =>
  days({ day: 'numeric', month: 'long', year: 'numeric' }).format(time);

/** "9 June 2011 at 14:05", in the reader's own time zone. @param time ms since 1970 */
export const formatMoment = (time: number): string => days({ dateStyle: 'long', timeStyle: 'short' }).format(time);

/** "9 June 2011 at 14:05:00 UTC": one that others can read too, wherever they are. @param time ms since 1970 */
export const formatInstant = (time: number): string => inUtc(time, { dateStyle: 'long', timeStyle: 'long' });

/** "2011–2020", or "2011" where both years are one. */
export function formatYears(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : t('format.range', { from: first, to: last });
}

/** How long `day` is before or after `reference`: "one day earlier", "three months later"; null where either is unknown. */
export function formatDistance(day: string | null, reference: string | null): string | null {
  const [then, now] = [dayOf(day), dayOf(reference)];
  if (then === null || now === null) return null;
  const days = Math.round((then - now) / DAY);
  if (days === 0) return t('source.sameDay');
  const { unit, count } = inUnits(Math.abs(days));
  return t(`source.${unit}${days < 0 ? 'Earlier' : 'Later'}`, count, { count: numberWord(count) });
}

/** "5 years ago", "yesterday". @param days before today */
export function formatAge(days: number): string {
  const { unit, count } = inUnits(days);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-count, unit);
}

function inUnits(days: number): { unit: 'days' | 'months' | 'years'; count: number } {
  if (days < 60) return { unit: 'days', count: days };
  if (days < 730) return { unit: 'months', count: Math.round(days / 30.44) };
  return { unit: 'years', count: Math.round(days / 365.25) };
}

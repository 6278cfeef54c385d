import { localDay } from '../../lib/text/day';

/** How many fell into one month or year. */
export interface Period {
  /** `2019-03`, or `2019`. */
  readonly name: string;
  readonly count: number;
}

const MAX_MONTHS = 36;

/** Times counted by month where the user is, or by year where that would be too many bars; periods without any are in it. @param times ms since 1970 */
export function countByPeriod(times: readonly number[]): Period[] {
  if (times.length === 0) return [];
  const first = new Date(Math.min(...times));
  const last = new Date(Math.max(...times));
  const months = monthNumber(last) - monthNumber(first) + 1;
  const nameOf = (time: number) => localDay(time).slice(0, months > MAX_MONTHS ? 4 : 7);
  const names =
    months > MAX_MONTHS
      ? range(first.getFullYear(), last.getFullYear()).map((year) => String(year).padStart(4, '0'))
      : range(monthNumber(first), monthNumber(last)).map((month) =>
          nameOf(new Date(Math.floor(month / 12), month % 12).getTime()),
        );
  const counts = new Map<string, number>();
  for (const time of times) counts.set(nameOf(time), (counts.get(nameOf(time)) ?? 0) + 1);
  return names.map((name) => ({ name, count: counts.get(name) ?? 0 }));
}

const monthNumber = (date: Date) => date.getFullYear() * 12 + date.getMonth();
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

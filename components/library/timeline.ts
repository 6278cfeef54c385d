import type { ArticleFacts } from '../../lib/notes/article-record';
import { dayOf } from '../format';

/** Copies of a story along the days on which they ran. */
export interface Timeline {
  /** First and last day, ISO 8601; null where no copy has a date. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** In the order given; `at` is 0 on the first day and 1 on the last, null without a date. */
  readonly copies: readonly { readonly article: ArticleFacts; readonly at: number | null }[];
}

export function timelineOf(articles: readonly ArticleFacts[]): Timeline {
  const dated = articles.flatMap(({ published }) => dayOf(published) ?? []);
  if (dated.length === 0) return { days: null, copies: articles.map((article) => ({ article, at: null })) };
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const at = (published: string | null) => {
    const day = dayOf(published);
    return day === null ? null : last === first ? 0 : (day - first) / (last - first);
  };
  return {
    days: { first: isoDay(first), last: isoDay(last) },
    copies: articles.map((article) => ({ article, at: at(article.published) })),
  };
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** How many fell into one month or year. */
export interface Period {
  /** `2019-03`, or `2019`. */
  readonly name: string;
  readonly count: number;
}

const MOST_MONTHS = 36;

/** Times counted by month, or by year where that would be too many bars; periods without any are in it. @param times ms since 1970 */
export function countByPeriod(times: readonly number[]): Period[] {
  if (times.length === 0) return [];
  const first = new Date(Math.min(...times));
  const last = new Date(Math.max(...times));
  const months = monthNumber(last) - monthNumber(first) + 1;
  const nameOf = (time: number) => new Date(time).toISOString().slice(0, months > MOST_MONTHS ? 4 : 7);
  const names =
    months > MOST_MONTHS
      ? range(first.getUTCFullYear(), last.getUTCFullYear()).map((year) => String(year).padStart(4, '0'))
      : range(monthNumber(first), monthNumber(last)).map((month) =>
          nameOf(Date.UTC(Math.floor(month / 12), month % 12)),
        );
  const counts = new Map<string, number>();
  for (const time of times) counts.set(nameOf(time), (counts.get(nameOf(time)) ?? 0) + 1);
  return names.map((name) => ({ name, count: counts.get(name) ?? 0 }));
}

const monthNumber = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

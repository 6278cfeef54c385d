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

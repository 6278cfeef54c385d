import type { Article, PageArticle } from '../article';
import { MODIFIED_TAGS, PUBLISHED_TAGS } from '../tag-names';
import { dateInTitle, dateInUrl, isoDate } from './dates';

/** When a story was published and changed, of all that the page says of it. */
const MAX_DATE_LINE_LENGTH = 100;
/** Clocks of pages and of their users differ by a day at most: what is later is no date of this story. */
const MAX_AHEAD_MS = 86_400_000;

/** `now` in ms since 1970. What is written for machines first, then the address, the titles, and lines around the headline. */
export function datesOf(
  { margins, titles, url, language }: PageArticle,
  now: number,
): Pick<Article, 'published' | 'modified'> {
  const dateIn = (text: string) => past(isoDate(text, language), now);
  const textsOf = (tags: readonly string[]) =>
    tags.flatMap((tag) => margins.sources.filter(({ from }) => from === tag).map(({ text }) => text));
  const published =
    first([...textsOf(PUBLISHED_TAGS), ...margins.times], dateIn) ??
    past(dateInUrl(url), now) ??
    first(Object.values(titles), (title) => past(dateInTitle(title ?? '', language), now)) ??
    first(margins.near, (line) => (line.length <= MAX_DATE_LINE_LENGTH ? dateIn(line) : null));
  return { published, modified: first(textsOf(MODIFIED_TAGS), dateIn) };
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;

const past = (date: string | null, now: number): string | null =>
  date && Date.parse(date.slice(0, DAY_LENGTH)) <= now + MAX_AHEAD_MS ? date : null;

function first<Item>(items: Iterable<Item>, dateOf: (item: Item) => string | null): string | null {
  for (const item of items) {
    const date = dateOf(item);
    if (date) return date;
  }
  return null;
}

import type { Article } from '../../article/article';
import { fingerprint } from '../../match/fingerprint';
import { dateOf, dayOf } from '../../text/day';
import { publicUrl } from '../../text/public-url';
import { tokenise } from '../../text/tokens';
import { readStoryRow } from '../build/story-row';
import type { KeptStory } from './kept-story';

/** An article as the reading history keeps it; `family` is the story that its copies are gathered under. */
export function keepArticle(
  article: Article,
  { family, entities, at }: Pick<KeptStory, 'entities'> & { family: string; at: number },
): KeptStory {
  const tokens = tokenise(article.units);
  const day = dayOf(article.published);
  const url = publicUrl(article.url);
  return {
    id: `reading|${url ?? article.url}`,
    origin: 'reading',
    url,
    title: article.title,
    publisher: article.publisher ?? article.site,
    domain: article.site,
    published: day === null ? null : dateOf(day),
    words: tokens.count,
    licence: null,
    family,
    entities: entities.map(({ key, name, type }) => ({ key, name, type })),
    keptAt: at,
    fingerprint: fingerprint(tokens),
  };
}

/** An item of a feed, as far as it says what it is. */
export interface FeedStory {
  readonly feed: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601; null where it gives none. */
  readonly published: string | null;
  readonly licence: string | null;
  /** The whole story by paragraph; null where the feed gives a summary only. */
  readonly units: readonly { readonly text: string; readonly kind?: string }[] | null;
}

/** An item as a kept story, or why it is none. */
export function keepFeedStory(item: FeedStory, at: number): KeptStory | { readonly fault: string } {
  const story = readStoryRow({ ...item, date: item.published, units: item.units ?? [{ text: item.title }] });
  if ('fault' in story) return story;
  const { url, title, publisher, domain, day, licence } = story;
  const tokens = item.units && tokenise(item.units);
  return {
    id: `feed:${item.feed}|${url ?? item.url}`,
    origin: `feed:${item.feed}`,
    url,
    title,
    publisher,
    domain,
    published: day === null ? null : dateOf(day),
    words: tokens?.count ?? 0,
    licence,
    family: null,
    entities: [],
    keptAt: at,
    fingerprint: tokens && fingerprint(tokens),
  };
}

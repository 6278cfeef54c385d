import type { ArticleFacts } from '../notes/article-record';
import type { FindSightings, Sighting } from '../notes/sighting';
import type { StoreDatabase } from './schema';

/**
 * An article's own entities are read for so many of its latest sightings at most: a text is 5 KB, a country stands in half
 * of a library.
 */
const MAX_TEXTS = 200;

/**
 * Where somebody or something was seen: in articles that notes were made on, and in the reading history. Both go when the
 * reader lets them go; nothing is kept for this alone.
 */
export function createFindSightings({ articles, texts, kept, corrections, notes }: StoreDatabase): FindSightings {
  /** The key, and those that the reader said are the same. */
  const keysOfSame = async (key: string): Promise<string[]> => {
    const keys = [key];
    for (const { correction } of (await corrections.orderBy('madeAt').toArray()).reverse()) {
      if (correction.kind === 'merge' && keys.includes(correction.into)) keys.push(correction.key);
    }
    return keys;
  };

  return async (key) => {
    const keys = await keysOfSame(key);
    const ids = await texts.where('keys').anyOf(keys).primaryKeys();
    const living = new Set<string>();
    await notes
      .where('place.article')
      .anyOf(ids)
      .filter(({ deletedAt }) => deletedAt === null)
      .each(({ place }) => living.add(place.article));
    const facts = (await articles.bulkGet([...new Set(ids)])).flatMap((article) =>
      article && living.has(article.id) ? [article] : [],
    );
    const latest = facts.sort((a, b) => dayOf(b) - dayOf(a));
    const read = await texts.bulkGet(latest.slice(0, MAX_TEXTS).map(({ id }) => id));
    const noted = latest.map(
      (article, index): Sighting => ({
        url: article.url,
        title: article.title,
        publisher: article.publisher ?? article.site,
        at: dayOf(article),
        story: article.story,
        entities: read[index]?.entities ?? [],
      }),
    );
    const addresses = new Set(noted.map(({ url }) => url));
    const remembered = (await kept.where('keys').anyOf(keys).distinct().toArray())
      .filter(({ url }) => !addresses.has(url))
      .map(
        ({ url, title, publisher, published, keptAt, entities }): Sighting => ({
          url,
          title,
          publisher,
          at: timeOf(published) ?? keptAt,
          story: null,
          entities,
        }),
      );
    return [...noted, ...remembered].sort((a, b) => b.at - a.at);
  };
}

const dayOf = ({ published, readAt }: ArticleFacts): number => timeOf(published) ?? readAt;

function timeOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time;
}

import type { ArticleRecord } from '../notes/article-record';
import type { Reading } from '../notes/reading';
import type { StoreDatabase } from './schema';

/** Articles that notes were made on. */
export interface ArticleRepository {
  all(): Promise<ArticleRecord[]>;
}

export function createArticleRepository({ articles }: StoreDatabase): ArticleRepository {
  return { all: () => articles.toArray() };
}

/** What is kept of a reading beside a note. */
export function recordOf(reading: Reading): ArticleRecord {
  const { article, verdict } = reading;
  const best = verdict.copies[0];
  return {
    id: reading.id,
    url: article.url,
    title: article.title,
    site: article.site,
    publisher: article.publisher,
    published: article.published,
    story: reading.story,
    copy: best ? { kind: best.kind, source: best.story.publisher, sourceTitle: best.story.title } : null,
    units: article.units.map((unit) => unit.text),
    entities: reading.entities.map(({ key, name, type }) => ({ key, name, type })),
    readAt: reading.readAt,
  };
}

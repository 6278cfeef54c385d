import type { ArticleFacts, ArticleRecord, ArticleText } from '../notes/article-record';
import type { Note } from '../notes/note';
import type { Reading } from '../notes/reading';
import { pageAddress } from '../text/page-address';
import { keysOf, type StoreDatabase, type TextRecord } from './schema';

/** Articles that notes were made on. */
export interface ArticleRepository {
  /** Without their texts: for lists. */
  facts(): Promise<ArticleFacts[]>;
  all(): Promise<ArticleRecord[]>;
  /** The paragraphs of the articles that passage notes were made on, by article id. */
  texts(notes: readonly Note[]): Promise<Map<string, readonly string[]>>;
  /**
   * The article of this id or address; null where none is kept. By its key where the address is the key, as for most; else one
   * pass over the facts, by `isSame` where another address may name the page too (lib/article/identity). One text is read
   * either way.
   */
  find(idOrAddress: string, isSame?: (url: string) => boolean): Promise<ArticleRecord | null>;
  /** Those of one family of copies. */
  ofStory(story: string): Promise<ArticleRecord[]>;
}

export function createArticleRepository({ articles, texts }: StoreDatabase): ArticleRepository {
  return {
    facts: () => articles.toArray(),
    all: async () => joined(await articles.toArray(), await texts.toArray()),
    texts: async (notes) => {
      const ids = notes.filter(({ target }) => target.kind === 'passage').map(({ place }) => place.article);
      const found = await texts.bulkGet([...new Set(ids)]);
      return new Map(found.flatMap((text) => (text ? [[text.id, text.units] as const] : [])));
    },
    find: async (idOrAddress, isSame) => {
      const address = pageAddress(idOrAddress);
      const facts =
        (await articles.get(idOrAddress)) ??
        (await articles.get(address)) ??
        (await articles.filter(({ url }) => pageAddress(url) === address || isSame?.(url) === true).first());
      const text = facts && (await texts.get(facts.id));
      return facts ? joined([facts], text ? [text] : [])[0] : null;
    },
    ofStory: async (story) => {
      const facts = await articles.where('story').equals(story).toArray();
      const found = await texts.bulkGet(facts.map(({ id }) => id));
      return joined(
        facts,
        found.flatMap((text) => text ?? []),
      );
    },
  };
}

function joined(facts: readonly ArticleFacts[], texts: readonly TextRecord[]): ArticleRecord[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return facts.map((article) => ({ ...article, ...textIn(byId.get(article.id) ?? { units: [], entities: [] }) }));
}

/** A record as the store keeps it: facts and text in tables of their own. */
export function apart(record: ArticleRecord): { facts: ArticleFacts; text: TextRecord } {
  const { units: _units, entities, creditsBeside: _credits, ...facts } = record;
  return { facts, text: { id: facts.id, ...textIn(record), keys: keysOf(entities) } };
}

/** What an article said, without whatever else is kept beside it. */
const textIn = ({ units, entities, creditsBeside }: ArticleText): ArticleText => ({
  units,
  entities,
  ...(creditsBeside && { creditsBeside }),
});

/** What is kept of a reading beside a note. */
export function recordOf(reading: Reading): ArticleRecord {
  const { article, verdict } = reading;
  const best = verdict.copies[0];
  const creditsBeside = article.credits.flatMap(({ span, ...credit }) => (span === null ? credit : []));
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
    ...(creditsBeside.length > 0 && { creditsBeside }),
    readAt: reading.readAt,
  };
}

import type { ArticleFacts } from '../notes/article-record';
import type { Note } from '../notes/note';
import type { StoreDatabase } from './schema';

/** What the reader has before them when the library opens. */
export interface FirstRowsOptions {
  /** How many notes: a screenful. */
  readonly count: number;
  /** The story or the entity that is open, if any. */
  readonly story: string | null;
  readonly entity: string | null;
}

export interface FirstRows {
  /** Living notes, newest first: the newest ones with all others of their stories, and those of what is open. */
  readonly notes: readonly Note[];
  readonly articles: readonly ArticleFacts[];
}

/**
 * Enough of the library for its first picture, found by indexes alone: it costs the same whether there are 100 notes or 100,000.
 * The stories that were noted last are whole, so that their rows say what they will say when everything is there.
 */
export async function readFirstRows(
  { notes, articles }: StoreDatabase,
  { count, story, entity }: FirstRowsOptions,
): Promise<FirstRows> {
  const newest = await notes.orderBy('updatedAt').reverse().limit(count).toArray();
  const stories = new Set([...newest.map((note) => note.story), ...(story === null ? [] : [story])]);
  const ofStories = await Promise.all([...stories].map((id) => notes.where('story').equals(id).toArray()));
  const ofEntity = entity === null ? [] : await notes.where('target.key').equals(entity).toArray();
  const all = new Map([...ofStories.flat(), ...ofEntity].map((note) => [note.id, note]));
  const living = [...all.values()].filter(({ deletedAt }) => deletedAt === null);
  const ids = [...new Set(living.map(({ place }) => place.article))];
  return {
    notes: living.sort((a, b) => b.updatedAt - a.updatedAt),
    articles: (await articles.bulkGet(ids)).flatMap((article) => article ?? []),
  };
}

import type { StoreDatabase } from './schema';

/** Matches that the reader contested: "not a copy". Undone by `withdraw`. */
export interface ContestRepository {
  /** Stories that are contested for an article, by address or pack number. */
  onArticle(article: string): Promise<string[]>;
  contest(article: string, story: string): Promise<void>;
  withdraw(article: string, story: string): Promise<void>;
}

const idOf = (article: string, story: string) => `${article}|${story}`;

export function createContestRepository({ contests }: StoreDatabase): ContestRepository {
  return {
    onArticle: async (article) => (await contests.where('article').equals(article).toArray()).map(({ story }) => story),
    contest: async (article, story) => {
      await contests.put({ id: idOf(article, story), article, story, contestedAt: Date.now() });
    },
    withdraw: (article, story) => contests.delete(idOf(article, story)),
  };
}

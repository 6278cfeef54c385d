import { pageKey } from '../article/identity/page-identity';
import type { ContestRecord } from '../notes/contest-record';
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
    onArticle: async (article) => {
      // A contest needs no stored article that would join its addresses; there are few, so all are looked at.
      const key = pageKey(article);
      const found = await contests.filter((contest) => contest.article === article || pageKey(contest.article) === key);
      return [...new Set((await found.toArray()).map(({ story }) => story))];
    },
    contest: async (article, story) => {
      await contests.put({ id: idOf(article, story), article, story, contestedAt: Date.now() });
    },
    withdraw: async (article, story) => {
      const key = pageKey(article);
      const isMeant = (contest: ContestRecord) => contest.story === story && pageKey(contest.article) === key;
      await contests.filter(isMeant).delete();
    },
  };
}

import type { ContestRecord } from '../notes/contest-record';
import type { StoreDatabase } from './schema';

/** Matches that the reader contested: "not a copy". Undone by `withdraw`. */
export interface ContestRepository {
  /** Stories that are contested for an article, by address or pack number. */
  /** `isSame`: whether another address names the page too. */
  onArticle(article: string, isSame?: (id: string) => boolean): Promise<string[]>;
  contest(article: string, story: string): Promise<void>;
  withdraw(article: string, story: string): Promise<void>;
}

const pathOf = (id: string): string => (URL.canParse(id) ? new URL(id).pathname.replace(/\/$/, '') : id);
const idOf = (article: string, story: string) => `${article}|${story}`;

export function createContestRepository({ contests }: StoreDatabase): ContestRepository {
  return {
    onArticle: async (article, isSame) => {
      // A contest needs no stored article that would join its addresses; there are few, so all are looked at.
      const found = contests.filter((contest) => contest.article === article || isSame?.(contest.article) === true);
      return [...new Set((await found.toArray()).map(({ story }) => story))];
    },
    contest: async (article, story) => {
      await contests.put({ id: idOf(article, story), article, story, contestedAt: Date.now() });
    },
    withdraw: async (article, story) => {
      // Of another address of the page too: one path, whatever the host and the parameters.
      const isMeant = (contest: ContestRecord) =>
        contest.story === story && pathOf(contest.article) === pathOf(article);
      await contests.filter(isMeant).delete();
    },
  };
}

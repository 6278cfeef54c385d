import { keepArticle } from '../corpus/recent/keep-story';
import type { Reading } from '../notes/reading';
import type { SettingsStore } from '../settings/settings-store';
import type { KeptStories } from '../store/kept-stories';

/**
 * Keeps what was read, where the reader asked for it: fingerprints and facts, for "you have read this before", and who is
 * named, for "where seen" in the card of an entity.
 */
export interface ReadingHistory {
  /** Does nothing while the history is off. What is older than the chosen days goes with the same step. */
  remember(reading: Reading): Promise<void>;
}

export function createReadingHistory(kept: KeptStories, settings: Pick<SettingsStore, 'read'>): ReadingHistory {
  return {
    remember: async ({ article, story, entities, readAt }) => {
      const { history, historyDays } = await settings.read();
      if (!history) return;
      await kept.keep([keepArticle(article, { family: story, entities, at: readAt })]);
      await kept.expire('reading', historyDays);
    },
  };
}

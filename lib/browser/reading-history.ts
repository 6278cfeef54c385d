import type { Reading } from '../notes/reading';
import { keepArticle } from '../pack/keep-story';
import type { KeptStories } from '../store/kept-stories';
import type { SettingsStore } from './settings-store';

/** Keeps what was read, for "you have read this before": fingerprints and facts, where the reader asked for it. */
export interface ReadingHistory {
  /** Does nothing while the history is off. What is older than the chosen days goes with the same step. */
  remember(reading: Reading): Promise<void>;
}

export function createReadingHistory(kept: KeptStories, settings: Pick<SettingsStore, 'read'>): ReadingHistory {
  return {
    remember: async ({ article, story, readAt }) => {
      const { history, historyDays } = await settings.read();
      if (!history) return;
      await kept.keep([keepArticle(article, { family: story, at: readAt })]);
      await kept.expire('reading', historyDays);
    },
  };
}

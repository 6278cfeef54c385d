import { computed, signal } from '@preact/signals';
import type { HistoryProps, ReadStory } from '../../components/history/props';
import type { KeptStory } from '../../lib/corpus/recent/kept-story';
import type { Settings } from '../../lib/settings/settings';
import type { SettingsStore } from '../../lib/settings/settings-store';
import type { KeptChoice } from '../../lib/store/kept-stories';
import type { Store } from '../../lib/store/open';

interface HistoryOptions {
  readonly store: Pick<Store, 'kept' | 'watch'>;
  readonly settings: SettingsStore;
  readonly current: { readonly value: Settings };
  readonly signal: AbortSignal;
}

/** The state of the history's section: what is remembered, and what was just forgotten, which can be put back. */
export function followHistory({ store, settings, current, signal: until }: HistoryOptions) {
  const stories = signal<readonly ReadStory[]>([]);
  const forgotten = signal<readonly KeptStory[]>([]);
  const forget = async (choice: KeptChoice) => {
    forgotten.value = await store.kept.forget(choice);
  };
  store.watch({
    query: () => store.kept.ofOrigin('reading'),
    onResult: (kept) => {
      stories.value = kept.map(({ id, title, url, domain, keptAt }) => ({
        id,
        title,
        url,
        site: domain,
        readAt: keptAt,
      }));
    },
    onError: (fault) => console.error('history', fault),
    signal: until,
  });
  return computed(
    (): HistoryProps => ({
      history: current.value.history,
      historyDays: current.value.historyDays,
      stories: stories.value,
      forgotten: forgotten.value.length,
      onHistory: (history) => void settings.change((before) => ({ ...before, history })),
      onHistoryDays: (historyDays) => void settings.change((before) => ({ ...before, historyDays })),
      onForgetStory: (id) => void forget({ by: 'story', id }),
      onForgetSite: (site) => void forget({ by: 'site', site }),
      onForgetAll: () => void forget({ by: 'origin', origin: 'reading' }),
      onPutBack: () => {
        void store.kept.keep(forgotten.value);
        forgotten.value = [];
      },
      onDismissForgotten: () => {
        forgotten.value = [];
      },
    }),
  );
}

import type { PopupIntent, PopupState, ReadingState } from '../../components/popup/props';
import { watchAccess } from '../../lib/browser/access';
import { namesakesAmong } from '../../lib/notes/namesakes';
import type { DraftKeeper } from '../../lib/services/private-drafts';
import { stateOfTab, type TabState, watchTab } from '../../lib/services/tab-state';
import type { SettingsStore } from '../../lib/settings/settings-store';
import type { Store } from '../../lib/store/open';
import { failureWords } from './failure-words';

export interface FollowOptions {
  readonly tab: number;
  readonly store: Store;
  /** Where typed text is kept until it is saved: the store, or for a private tab memory alone. */
  readonly drafts: Pick<DraftKeeper, 'onArticle'>;
  readonly settings: SettingsStore;
  /** What the reader asked for on the page before the popup opened. */
  readonly focus: PopupIntent | null;
  onState(state: PopupState): void;
  readonly signal: AbortSignal;
}

type WithReading = Extract<TabState, { kind: 'reading' }>;

const DAY_MS = 86_400_000;

function withNotes(
  { reading, siteOff }: WithReading,
  { store, drafts: keeper, focus, onState, signal }: FollowOptions,
): void {
  const { to } = reading.verdict.corpus;
  const packsAge = to === null ? null : Math.max(0, Math.floor((Date.now() - Date.parse(to)) / DAY_MS));
  const query = async (): Promise<ReadingState> => {
    const keys = reading.entities.map(({ key }) => key);
    const [onEntities, onPeople, onArticle, drafts, knownTags, placed] = await Promise.all([
      store.notes.onEntities(keys),
      store.notes.onNamesakesOf(keys),
      store.notes.onArticle(reading.id),
      keeper.onArticle(reading.id),
      store.notes.tags(),
      store.placedNotes(reading),
    ]);
    const notes = [...new Map([...onEntities, ...onArticle].map((note) => [note.id, note])).values()];
    const namesakes = namesakesAmong(reading.entities, onPeople);
    return { kind: 'reading', reading, notes, drafts, knownTags, namesakes, placed, focus, siteOff, packsAge };
  };
  store.watch({
    query,
    onResult: onState,
    onError: (error) => onState({ kind: 'storage-failed', reading, message: failureWords(error) }),
    signal,
  });
}

/** Tell what the popup should show of a tab, now and whenever the tab, the settings or the notes change. */
export function followTab(options: FollowOptions): void {
  const { tab, settings, onState, signal } = options;
  let notesOfBefore = new AbortController();
  const look = async () => {
    const state = await stateOfTab(tab, settings);
    if (signal.aborted) return;
    notesOfBefore.abort();
    notesOfBefore = new AbortController();
    if (state.kind === 'reading') withNotes(state, { ...options, signal: notesOfBefore.signal });
    else onState(state);
  };
  signal.addEventListener('abort', () => notesOfBefore.abort());
  watchTab(tab, () => void look(), signal);
  settings.watch(() => void look(), signal);
  watchAccess(() => void look(), signal);
  void look();
}

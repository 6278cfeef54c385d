import { namesakesAmong } from '../../lib/notes/namesakes';
import type { Reading } from '../../lib/notes/reading';
import type { PopupIntent } from '../../lib/services/popup-intent';
import type { DraftKeeper } from '../../lib/services/private-drafts';
import type { StoryTab } from '../../lib/services/story-tab';
import type { Store } from '../../lib/store/open';
import { failureWords } from './failure-words';
import type { PopupState, ReadingState } from './props';

export interface FollowOptions {
  readonly tab: Pick<StoryTab, 'state' | 'watch'>;
  readonly store: Pick<Store, 'notes' | 'placedNotes' | 'watch'>;
  /** Where typed text is kept until it is saved: the store, or for a private tab memory alone. */
  readonly drafts: Pick<DraftKeeper, 'onArticle'>;
  /** What the user asked for on the page before this opened. */
  readonly intent: PopupIntent | null;
  now(): number;
  onState(state: PopupState): void;
  /** The background or the tab gave no answer. */
  onNoAnswer(error: unknown): void;
  readonly signal: AbortSignal;
}

const DAY_MS = 86_400_000;

interface ShownReading {
  readonly reading: Reading;
  readonly siteOff: boolean;
}

/** A reading with all notes that belong to it, as they change here and in other windows. */
function followNotes({ reading, siteOff }: ShownReading, options: FollowOptions): void {
  const { store, drafts: keeper, intent, now, onState, signal } = options;
  const { to } = reading.verdict.corpus;
  const packsAge = to === null ? null : Math.max(0, Math.floor((now() - Date.parse(to)) / DAY_MS));
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
    return { kind: 'reading', reading, notes, drafts, knownTags, namesakes, placed, focus: intent, siteOff, packsAge };
  };
  store.watch({
    query,
    onResult: onState,
    onError: (error) => onState({ kind: 'storage-failed', reading, message: failureWords(error) }),
    signal,
  });
}

/**
 * Tell what is to be shown of a tab, now and whenever the tab, the settings or the notes change. Events come faster than
 * answers: what an older question found is dropped once a newer one was asked.
 */
export function followState(options: FollowOptions): void {
  const { tab, onState, onNoAnswer, signal } = options;
  let notesOfBefore = new AbortController();
  let asked = 0;
  const look = async () => {
    asked += 1;
    const mine = asked;
    const isLate = () => signal.aborted || mine !== asked;
    try {
      const state = await tab.state();
      if (isLate()) return;
      notesOfBefore.abort();
      notesOfBefore = new AbortController();
      if (state.kind === 'reading') followNotes(state, { ...options, signal: notesOfBefore.signal });
      else onState(state);
    } catch (error) {
      if (!isLate()) onNoAnswer(error);
    }
  };
  signal.addEventListener('abort', () => notesOfBefore.abort());
  tab.watch(() => void look(), signal);
  void look();
}

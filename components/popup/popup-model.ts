import { type ReadonlySignal, signal } from '@preact/signals';
import { storyKey } from '../../lib/match/copy';
import { shorterFirst } from '../../lib/notes/namesakes';
import type { PopupIntent } from '../../lib/services/popup-intent';
import type { DraftKeeper } from '../../lib/services/private-drafts';
import type { StoryTab } from '../../lib/services/story-tab';
import { type Settings, switchingOff, switchingOn } from '../../lib/settings/settings';
import { recordOf } from '../../lib/store/articles';
import type { Store } from '../../lib/store/open';
import { comparisonAddress } from '../compare/address';
import { failureWords } from './failure-words';
import { followState } from './followed-state';
import type { PopupCallbacks, PopupState, UnreadableReason } from './props';

export interface PopupModelOptions {
  readonly store: Store;
  readonly drafts: DraftKeeper;
  readonly tab: StoryTab;
  readonly settings: { change(change: (before: Settings) => Settings): Promise<void> };
  /** What the user asked for on the page before this opened. */
  readonly intent: PopupIntent | null;
  now(): number;
  /** Another page was opened, or the tab's own brought forward: a popup closes, a panel stays. */
  onLeave(): void;
  /** ms until a page that was asked for and gave no reading counts as one without text; a later reading is shown all the same. */
  readonly patience?: number;
  readonly signal: AbortSignal;
}

export interface PopupModel {
  readonly state: ReadonlySignal<PopupState>;
  readonly actions: PopupCallbacks;
}

const PATIENCE_MS = 2_500;

/**
 * What popup and panel show of one tab, and what their buttons do. A write that the store refuses becomes the state
 * `storage-failed`, beside the reading; a page or worker that does not hear of a change is no failure of the store, and what
 * was written is not taken back for it.
 */
export function createPopupModel(options: PopupModelOptions): PopupModel {
  const { store, drafts, tab, settings, onLeave, patience = PATIENCE_MS, signal: closing } = options;
  const state = signal<PopupState>({ kind: 'loading' });
  /** Takes the last correction back. */
  let takeBack: (() => Promise<unknown>) | null = null;

  const reading = () =>
    state.value.kind === 'reading' || state.value.kind === 'storage-failed' ? state.value.reading : null;
  const site = () => ('site' in state.value ? state.value.site : (reading()?.article.site ?? ''));
  const failed = (error: unknown) => {
    state.value = { kind: 'storage-failed', reading: reading(), message: failureWords(error) };
  };
  /** Nobody may be listening; what is open shows the change when it is next read. */
  const tell = (told: Promise<unknown>) => void told.catch(() => {});
  /** Write, then let those know whom it concerns. false where the store refused. */
  const write = async (written: Promise<unknown>, thenTell: () => Promise<unknown>): Promise<boolean> => {
    try {
      await written;
    } catch (error) {
      failed(error);
      return false;
    }
    tell(thenTell());
    return true;
  };
  const leaveFor = (shown: Promise<void>) => tell(shown.then(onLeave));
  /** What is shown stays, with whatever is being typed there. */
  const unreadable = (why: UnreadableReason) => {
    if (!closing.aborted && reading() === null) state.value = { kind: 'unreadable', why };
  };
  const readNow = async () => {
    try {
      const { started } = await tab.read();
      if (started) setTimeout(() => unreadable('no-text'), patience);
      else unreadable('refused');
    } catch {
      unreadable('no-answer');
    }
  };
  /** The article that is open, and the story of one of its matches. */
  const pairOf = (of: 'copies' | 'contested', at: number) => {
    const open = reading();
    const copy = of === 'copies' ? open?.verdict.copies[at] : open?.contested[at];
    return open && copy ? { article: open.id, story: storyKey(copy.story) } : null;
  };
  /** The notes are decided on for the article that is open; nothing happens where none is. */
  const decide = async (written: (article: string) => Promise<unknown>) => {
    const open = reading();
    if (open) await write(written(open.id), tab.repaintPages);
  };

  const actions: PopupCallbacks = {
    onReveal: (span) => tell(tab.reveal(span)),
    onDraft: (draft) => void drafts.keep(draft).catch(failed),
    onDiscardDraft: (id) => void drafts.discard(id).catch(failed),
    onSave: async (draft) => {
      const open = reading();
      if (!(await write(store.notes.save(draft, open && recordOf(open)), tab.repaintPages))) return false;
      // Not before: a popup that closes on the way would take the text with it.
      void drafts.discard(draft.id).catch(failed);
      return true;
    },
    onReplace: (kind, note) => {
      const open = reading();
      void write(store.notes.replace(kind, [note], open && recordOf(open)), tab.repaintPages);
    },
    onSelection: async () => (await tab.selection().catch(() => ({ selectors: [] }))).selectors,
    onWalk: async () => {
      await tab.walk().catch(() => {});
      leaveFor(tab.show());
    },
    onDeleteNote: (id) => void write(store.notes.remove(id), tab.repaintPages),
    onRestoreNote: (id) => void write(store.notes.restore(id), tab.repaintPages),
    onCorrect: async (correction) => {
      const added = store.corrections.add(correction).then((id) => {
        takeBack = () => store.corrections.withdraw(id);
      });
      await write(added, tab.judgeAgain);
    },
    onWithdrawCorrection: async () => {
      if (takeBack) await write(takeBack(), tab.judgeAgain);
      takeBack = null;
    },
    onSamePerson: async (entity, noted) => {
      const [surname, { key, name, type }] = shorterFirst(entity, noted);
      const merged = store.notes.merge(surname.key, { kind: 'entity', key, name, type }).then(() => {
        takeBack = store.history.undo;
      });
      await write(merged, tab.judgeAgain);
    },
    findSightings: store.sightings,
    onCompare: (at) => {
      const pair = pairOf('copies', at);
      if (pair) leaveFor(tab.showPage(comparisonAddress(pair.article, pair.story)));
    },
    onContest: async (at) => {
      const pair = pairOf('copies', at);
      if (pair) await write(store.contests.contest(pair.article, pair.story), tab.judgeAgain);
    },
    onWithdraw: async (at) => {
      const pair = pairOf('contested', at);
      if (pair) await write(store.contests.withdraw(pair.article, pair.story), tab.judgeAgain);
    },
    onTakeOver: (notes) => void decide((article) => store.placements.decide(notes, article, 'taken')),
    onDismiss: (notes) => void decide((article) => store.placements.decide(notes, article, 'dismissed')),
    onUndecide: (notes) => void decide((article) => store.placements.undecide(notes, article)),
    onOpenLibrary: (path = '') => leaveFor(tab.showPage(`library.html${path}`)),
    onOptions: () => leaveFor(tab.showPage('options.html')),
    onSetSiteOff: async (off) => {
      const changed = settings.change(off ? switchingOff(site()) : switchingOn(site()));
      await write(changed, async () => off || readNow());
    },
    onReadNow: () => void readNow(),
    onGrantAccess: async () => {
      if (await tab.requestAccess()) await readNow();
    },
  };

  let wasAsked = false;
  followState({
    ...options,
    onState: (next) => {
      // The click that opened this is the click that was waited for, and has granted access to this one page.
      if (next.kind === 'off' && next.mode === 'click-only' && !wasAsked) {
        wasAsked = true;
        void readNow();
      } else state.value = next;
    },
    onNoAnswer: () => unreadable('no-answer'),
  });
  return { state, actions };
}

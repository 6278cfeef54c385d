import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { comparisonAddress } from '../../components/compare/address';
import { setDocumentLanguage } from '../../components/document-language';
import { PopupView } from '../../components/popup/PopupView';
import type { PopupCallbacks, PopupState } from '../../components/popup/props';
import { requestAccess } from '../../lib/browser/access';
import { showPage, showTab } from '../../lib/browser/pages';
import { storyKey } from '../../lib/match/copy';
import { call, callTab } from '../../lib/messages/call';
import { shorterFirst } from '../../lib/notes/namesakes';
import { createDraftJournal } from '../../lib/services/draft-journal';
import { createPopupIntentStore } from '../../lib/services/popup-intent';
import { createPrivateDrafts, type DraftKeeper } from '../../lib/services/private-drafts';
import { isPrivate, tabOfPopup } from '../../lib/services/tab-state';
import { switchingOff, switchingOn } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/settings-store';
import { recordOf } from '../../lib/store/articles';
import { openStore } from '../../lib/store/open';
import { failureWords } from './failure-words';
import { followTab } from './popup-model';

setDocumentLanguage(document);

const state = signal<PopupState>({ kind: 'loading' });
const store = openStore();
const settings = createSettingsStore();
const journal = createDraftJournal(() => localStorage);
const closing = new AbortController();
/** Takes the last correction back. */
let takeBack: (() => Promise<unknown>) | null = null;

const reading = () =>
  state.value.kind === 'reading' || state.value.kind === 'storage-failed' ? state.value.reading : null;
const site = () => (state.value.kind === 'off' ? state.value.site : (reading()?.article.site ?? ''));
const repaint = () => call('notes.changed', {});
const failed = (error: unknown) => {
  state.value = { kind: 'storage-failed', reading: reading(), message: failureWords(error) };
};

/** Of a private tab nothing that was typed reaches the disk before it is saved. */
const diskDrafts: DraftKeeper = {
  onArticle: store.drafts.onArticle,
  keep: async (draft) => {
    journal.write(draft);
    await store.drafts.keep(draft);
    journal.settle(draft);
  },
  discard: async (id) => {
    journal.drop(id);
    await store.drafts.discard(id);
  },
};

/** A page that was asked for and gives no reading in this time, in ms, has nothing to read; one that comes later is shown all the same. */
const NOTHING_READ_MS = 2_500;
const sayNothingRead = () => {
  if (reading() === null) state.value = { kind: 'unreadable', why: 'no-text' };
};

function callbacksFor(tab: number, drafts: DraftKeeper): PopupCallbacks {
  const judgeAgain = () => call('reading.again', { tab });
  const readNow = async () => {
    const { started } = await call('reading.start', { tab });
    if (!started) state.value = { kind: 'unreadable', why: 'refused' };
    else setTimeout(sayNothingRead, NOTHING_READ_MS);
  };
  return {
    onReveal: (span) => void callTab(tab, 'page.reveal', { span }).catch(() => {}),
    onDraft: (draft) => void drafts.keep(draft).catch(failed),
    onDiscardDraft: (id) => void drafts.discard(id).catch(failed),
    onSave: async (draft) => {
      const open = reading();
      try {
        await store.notes.save(draft, open && recordOf(open));
      } catch (error) {
        failed(error);
        return false;
      }
      // Not before: a popup that closes on the way would take the text with it.
      void drafts.discard(draft.id).catch(failed);
      void repaint();
      return true;
    },
    onReplace: (kind, note) => {
      const open = reading();
      void store.notes.replace(kind, [note], open && recordOf(open)).then(repaint, failed);
    },
    onSelection: async () => (await callTab(tab, 'page.selection', {}).catch(() => ({ selectors: [] }))).selectors,
    onWalk: async () => {
      await callTab(tab, 'page.walk', { step: 1 }).catch(() => {});
      await showTab(tab);
      close();
    },
    onDeleteNote: (id) => void store.notes.remove(id).then(repaint, failed),
    onRestoreNote: (id) => void store.notes.restore(id).then(repaint, failed),
    onCorrect: async (correction) => {
      await store.corrections.add(correction).then((id) => {
        takeBack = () => store.corrections.withdraw(id);
        return judgeAgain();
      }, failed);
    },
    onWithdrawCorrection: async () => {
      if (takeBack) await takeBack().then(judgeAgain, failed);
      takeBack = null;
    },
    onSamePerson: async (entity, noted) => {
      const [surname, full] = shorterFirst(entity, noted);
      await store.notes
        .merge(surname.key, { kind: 'entity', key: full.key, name: full.name, type: full.type })
        .then(() => {
          takeBack = store.history.undo;
          return judgeAgain();
        }, failed);
    },
    findSightings: store.sightings,
    onCompare: (copy) => {
      const open = reading();
      if (!open) return;
      const address = comparisonAddress(open.id, storyKey(open.verdict.copies[copy].story));
      void showPage(address).then(() => close());
    },
    onContest: async (copy) => {
      const open = reading();
      if (!open) return;
      await store.contests.contest(open.id, storyKey(open.verdict.copies[copy].story)).then(judgeAgain, failed);
    },
    onWithdraw: async (copy) => {
      const open = reading();
      if (!open) return;
      await store.contests.withdraw(open.id, storyKey(open.contested[copy].story)).then(judgeAgain, failed);
    },
    onTakeOver: (notes) => void store.placements.decide(notes, reading()?.id ?? '', 'taken').then(repaint, failed),
    onDismiss: (notes) => void store.placements.decide(notes, reading()?.id ?? '', 'dismissed').then(repaint, failed),
    onUndecide: (notes) => void store.placements.undecide(notes, reading()?.id ?? '').then(repaint, failed),
    onOpenLibrary: (path = '') => void showPage(`library.html${path}`).then(() => close()),
    onOptions: () => void showPage('options.html').then(() => close()),
    onSetSiteOff: async (off) => {
      await settings.change(off ? switchingOff(site()) : switchingOn(site()));
      if (!off) await readNow();
    },
    onReadNow: () => void readNow(),
    onGrantAccess: async () => {
      if (await requestAccess()) await readNow();
    },
  };
}

async function start(): Promise<void> {
  const tab = await tabOfPopup(location.href);
  if (tab === null) return;
  const drafts = (await isPrivate(tab)) ? createPrivateDrafts(tab) : diskDrafts;
  const callbacks = callbacksFor(tab, drafts);
  await journal.recover(store.drafts.keep).catch(failed);
  const focus = await createPopupIntentStore().take(tab);
  let wasAsked = false;
  followTab({
    tab,
    store,
    drafts,
    settings,
    focus,
    onState: (next) => {
      // The click that opened this is the click that was waited for, and has granted access to this one page.
      if (next.kind === 'off' && next.mode === 'click-only' && !wasAsked) {
        wasAsked = true;
        callbacks.onReadNow();
      } else state.value = next;
    },
    signal: closing.signal,
  });
  const Popup = () => <PopupView state={state.value} {...callbacks} />;
  render(<Popup />, document.body);
}

addEventListener('pagehide', () => closing.abort());
void start();

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureWords } from '../../../components/popup/failure-words';
import { createPopupModel, type PopupModelOptions } from '../../../components/popup/popup-model';
import type { PopupState, ReadingState } from '../../../components/popup/props';
import type { Reading } from '../../../lib/notes/reading';
import type { StoryTab } from '../../../lib/services/story-tab';
import type { TabState } from '../../../lib/services/tab-state';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { openStore, type Store } from '../../../lib/store/open';
import { copy, draft, entity, note, reading, targetOf, verdict } from '../fixtures';

const NOW = Date.parse('2019-04-04T12:00:00Z');
const QUILL = entity('Quill', 'person');
const COUNCIL = entity('Northern Ferry Council', 'organisation');

/** One tab whose page can be changed under the model, and whose every question is counted. */
function madeTab(first: TabState) {
  let state = first;
  const listeners = new Set<() => void>();
  const tab = {
    state: vi.fn(async () => state),
    watch: (onChange: () => void, signal: AbortSignal) => {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    read: vi.fn(async () => ({ started: true })),
    judgeAgain: vi.fn(async () => null),
    repaintPages: vi.fn(async () => null),
    reveal: vi.fn(async () => null),
    selection: vi.fn(async () => ({ selectors: [] })),
    walk: vi.fn(async () => null),
    show: vi.fn(async () => {}),
    showPage: vi.fn(async () => {}),
    requestAccess: vi.fn(async () => true),
  } as unknown as { [Key in keyof StoryTab]: ReturnType<typeof vi.fn> & StoryTab[Key] };
  const turnTo = (next: TabState) => {
    state = next;
    for (const tell of listeners) tell();
  };
  return { tab, turnTo, listeners };
}

const stateOf = (facts: Partial<Reading> = {}): TabState => ({
  kind: 'reading',
  reading: reading(facts),
  siteOff: false,
  incognito: false,
});

const gone = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const full = () => Promise.reject(new Error('QuotaExceededError'));

describe('the model of popup and panel', () => {
  let count = 0;
  let name: string;
  let store: Store;
  let closing: AbortController;
  const others: Store[] = [];

  beforeEach(() => {
    count += 1;
    name = `popup-model-${count}`;
    store = openStore({ name });
    closing = new AbortController();
  });
  afterEach(() => {
    closing.abort();
    for (const open of [store, ...others.splice(0)]) open.close();
  });

  function opened(first: TabState, extra: Partial<PopupModelOptions> = {}) {
    const made = madeTab(first);
    let settings: Settings = DEFAULT_SETTINGS;
    const onLeave = vi.fn();
    const model = createPopupModel({
      store,
      drafts: store.drafts,
      tab: made.tab,
      settings: {
        change: async (change) => {
          settings = change(settings);
        },
      },
      intent: null,
      now: () => NOW,
      onLeave,
      patience: 10,
      signal: closing.signal,
      ...extra,
    });
    return { ...made, ...model, onLeave, settings: () => settings };
  }

  const until = <Kind extends PopupState['kind']>(
    { state }: { state: { readonly value: PopupState } },
    kind: Kind,
    fits: (state: Extract<PopupState, { kind: Kind }>) => boolean = () => true,
  ) =>
    vi.waitFor(() => {
      const { value } = state;
      expect(value.kind).toBe(kind);
      expect(fits(value as Extract<PopupState, { kind: Kind }>)).toBe(true);
      return value as Extract<PopupState, { kind: Kind }>;
    });
  const bodies = ({ notes }: ReadingState) => notes.map(({ body }) => body).sort();
  const typed = (body: string, id = 'typed') =>
    draft({ id, note: null, body, target: targetOf(COUNCIL), place: note().place });

  it('begins by loading, then shows what stands between us and the page', async () => {
    const popup = opened({ kind: 'withheld', site: 'echo.example' });
    expect(popup.state.value).toEqual({ kind: 'loading' });
    expect(await until(popup, 'withheld')).toEqual({ kind: 'withheld', site: 'echo.example' });
  });

  it('shows a reading with its notes, and says how old the youngest story is', async () => {
    const corpus = { ...verdict().corpus, to: '2019-03-31' };
    const popup = opened(stateOf({ entities: [COUNCIL], verdict: verdict({ corpus }) }));
    await popup.actions.onSave(typed('Asked for one rule book.'));
    const shown = await until(popup, 'reading', ({ notes }) => notes.length === 1);
    expect([bodies(shown), shown.packsAge]).toEqual([['Asked for one rule book.'], 4]);
  });

  it('drops what an older question found once a newer one was asked', async () => {
    let answerLate: (state: TabState) => void = () => {};
    const late = new Promise<TabState>((resolve) => {
      answerLate = resolve;
    });
    const made = madeTab({ kind: 'not-story', site: 'echo.example' });
    made.tab.state.mockImplementationOnce(() => late);
    const popup = opened(stateOf(), { tab: made.tab });
    made.turnTo({ kind: 'withheld', site: 'late.example' });
    await until(popup, 'withheld');
    answerLate({ kind: 'not-story', site: 'echo.example' });
    await late;
    await new Promise((done) => setTimeout(done));
    expect(popup.state.value.kind).toBe('withheld');
  });

  it('is silent after it was closed, and leaves no listener', async () => {
    const popup = opened({ kind: 'not-story', site: 'echo.example' });
    await until(popup, 'not-story');
    closing.abort();
    popup.turnTo({ kind: 'withheld', site: 'echo.example' });
    expect([popup.state.value.kind, popup.listeners.size]).toEqual(['not-story', 0]);
  });

  describe('what its buttons do', () => {
    it('keeps a draft, turns it into a note, drops the draft and has the pages painted', async () => {
      const popup = opened(stateOf({ entities: [COUNCIL] }));
      await until(popup, 'reading');
      popup.actions.onDraft(typed('Half a sent'));
      await until(popup, 'reading', ({ drafts }) => drafts.length === 1);
      expect(await popup.actions.onSave(typed('Half a sentence.'))).toBe(true);
      await until(popup, 'reading', (shown) => shown.drafts.length === 0 && bodies(shown)[0] === 'Half a sentence.');
      expect(popup.tab.repaintPages).toHaveBeenCalledOnce();
      expect((await store.articles.all()).map(({ id }) => id)).toEqual([reading().id]);
    });

    it('deletes a note and gives it back', async () => {
      const popup = opened(stateOf({ entities: [COUNCIL] }));
      await popup.actions.onSave(typed('Kept.'));
      const { notes } = await until(popup, 'reading', (shown) => shown.notes.length === 1);
      popup.actions.onDeleteNote(notes[0].id);
      await until(popup, 'reading', (shown) => shown.notes.length === 0);
      popup.actions.onRestoreNote(notes[0].id);
      await until(popup, 'reading', (shown) => bodies(shown)[0] === 'Kept.');
    });

    it('contests a match and takes it back, and has the page judged again each time', async () => {
      const match = copy();
      const popup = opened(stateOf({ verdict: verdict({ copies: [match] }), contested: [match] }));
      const { reading: open } = await until(popup, 'reading');
      await popup.actions.onContest?.(0);
      expect(await store.contests.onArticle(open.id)).toHaveLength(1);
      await popup.actions.onWithdraw(0);
      expect(await store.contests.onArticle(open.id)).toHaveLength(0);
      await popup.actions.onContest?.(7);
      expect(popup.tab.judgeAgain).toHaveBeenCalledTimes(2);
    });

    it('takes the last correction back once', async () => {
      const popup = opened(stateOf({ entities: [QUILL] }));
      await until(popup, 'reading');
      const correction = { kind: 'not-name', surface: 'Quill', scope: 'everywhere' } as never;
      await popup.actions.onCorrect(correction);
      await popup.actions.onWithdrawCorrection();
      await popup.actions.onWithdrawCorrection();
      expect(await store.corrections.all()).toEqual([]);
      expect(popup.tab.judgeAgain).toHaveBeenCalledTimes(2);
    });

    it('switches off the site that it names, though nothing was read there', async () => {
      const popup = opened({ kind: 'not-story', site: 'shop.example' });
      await until(popup, 'not-story');
      await popup.actions.onSetSiteOff(true);
      expect(popup.settings().sitesOff).toEqual(['shop.example']);
      await popup.actions.onSetSiteOff(false);
      expect([popup.settings().sitesOff, popup.tab.read.mock.calls.length]).toEqual([[], 1]);
    });

    it('reads at the click that opened it where only clicks may, once', async () => {
      const popup = opened({ kind: 'off', site: 'echo.example', mode: 'click-only' }, { patience: 10_000 });
      await vi.waitFor(() => expect(popup.tab.read).toHaveBeenCalledOnce());
      expect(popup.state.value.kind).toBe('loading');
      popup.turnTo({ kind: 'off', site: 'echo.example', mode: 'click-only' });
      await until(popup, 'off');
      expect(popup.tab.read).toHaveBeenCalledOnce();
    });

    it('says that there is nothing to read where no reading comes, and shows one that comes late', async () => {
      const popup = opened({ kind: 'not-story', site: 'echo.example' });
      await until(popup, 'not-story');
      popup.actions.onReadNow();
      await until(popup, 'unreadable', ({ why }) => why === 'no-text');
      popup.turnTo(stateOf());
      await until(popup, 'reading');
    });

    it('says that the browser refuses, where the reader cannot be started', async () => {
      const popup = opened({ kind: 'withheld', site: 'echo.example' });
      await until(popup, 'withheld');
      popup.tab.read.mockImplementation(async () => ({ started: false }));
      await popup.actions.onGrantAccess();
      await until(popup, 'unreadable', ({ why }) => why === 'refused');
    });

    it('reads nothing where access was not granted', async () => {
      const popup = opened({ kind: 'withheld', site: 'echo.example' });
      await until(popup, 'withheld');
      popup.tab.requestAccess.mockImplementation(async () => false);
      await popup.actions.onGrantAccess();
      expect(popup.tab.read).not.toHaveBeenCalled();
    });

    it('opens library, options and comparison, and leaves when they are shown', async () => {
      const popup = opened(stateOf({ verdict: verdict({ copies: [copy()] }) }));
      await until(popup, 'reading');
      popup.actions.onOpenLibrary('#/entities/org%3Anato');
      popup.actions.onOptions();
      popup.actions.onCompare?.(0);
      await vi.waitFor(() => expect(popup.onLeave).toHaveBeenCalledTimes(3));
      const [[library], [options], [compare]] = popup.tab.showPage.mock.calls;
      expect([library, options]).toEqual(['library.html#/entities/org%3Anato', 'options.html']);
      expect(compare).toMatch(/^compare\.html#left=.+&right=.+/);
    });
  });

  describe('where the store refuses to write', () => {
    const refusing = (): Store => ({
      ...store,
      notes: { ...store.notes, save: full, replace: full, remove: full, restore: full, merge: full },
      contests: { ...store.contests, contest: full, withdraw: full },
      corrections: { ...store.corrections, add: full },
      placements: { ...store.placements, decide: full, undecide: full },
    });

    it('says so, keeps the reading and the draft, and tells nobody of a change', async () => {
      await store.drafts.keep(typed('Not lost.'));
      const popup = opened(stateOf({ entities: [COUNCIL] }), { store: refusing() });
      await until(popup, 'reading');
      expect(await popup.actions.onSave(typed('Not lost.'))).toBe(false);
      const { reading: still, message } = await until(popup, 'storage-failed');
      expect(still?.id).toBe(reading().id);
      expect(message).toBe(failureWords(new Error('QuotaExceededError')));
      expect((await store.drafts.onArticle(reading().id)).map(({ body }) => body)).toEqual(['Not lost.']);
      expect(popup.tab.repaintPages).not.toHaveBeenCalled();
    });

    it.each([
      ['a change', (popup) => popup.actions.onReplace('edit', note())],
      ['deleting', (popup) => popup.actions.onDeleteNote('n')],
      ['putting back', (popup) => popup.actions.onRestoreNote('n')],
      ['a correction', (popup) => popup.actions.onCorrect({} as never)],
      ['two people made one', (popup) => popup.actions.onSamePerson(QUILL, entity('Ada Quill', 'person'))],
      ['a contested match', (popup) => popup.actions.onContest?.(0)],
      ['a match taken back', (popup) => popup.actions.onWithdraw(0)],
      ['a note taken over', (popup) => popup.actions.onTakeOver(['n'])],
      ['a note dismissed', (popup) => popup.actions.onDismiss(['n'])],
      ['a decision undone', (popup) => popup.actions.onUndecide(['n'])],
    ] satisfies [string, (popup: ReturnType<typeof opened>) => unknown][])('says so of %s', async (_what, act) => {
      const popup = opened(stateOf({ verdict: verdict({ copies: [copy()] }), contested: [copy()] }), {
        store: refusing(),
      });
      await until(popup, 'reading');
      act(popup);
      await until(popup, 'storage-failed');
      expect(popup.tab.judgeAgain).not.toHaveBeenCalled();
      expect(popup.tab.repaintPages).not.toHaveBeenCalled();
    });

    it('says so of settings too', async () => {
      const popup = opened({ kind: 'off', site: 'echo.example', mode: 'site' }, { settings: { change: full } });
      await until(popup, 'off');
      await popup.actions.onSetSiteOff(false);
      await until(popup, 'storage-failed');
      expect(popup.tab.read).not.toHaveBeenCalled();
    });

    it('says so of a draft', async () => {
      const popup = opened(stateOf(), { drafts: { ...store.drafts, keep: full, discard: full } });
      await until(popup, 'reading');
      popup.actions.onDraft(typed('x'));
      await until(popup, 'storage-failed');
    });
  });

  describe('where the worker is gone', () => {
    it('says that nobody answers rather than loading for ever, and shows the page once somebody does', async () => {
      const made = madeTab(stateOf());
      made.tab.state.mockImplementationOnce(gone);
      const popup = opened(stateOf(), { tab: made.tab });
      await until(popup, 'unreadable', ({ why }) => why === 'no-answer');
      made.turnTo(stateOf());
      await until(popup, 'reading');
    });

    it('keeps what is shown, with what is being typed there', async () => {
      const popup = opened(stateOf());
      await until(popup, 'reading');
      popup.tab.state.mockImplementationOnce(gone);
      popup.turnTo(stateOf());
      await new Promise((done) => setTimeout(done, 5));
      expect(popup.state.value.kind).toBe('reading');
    });

    it('counts a note as saved, a match as contested and a name as corrected all the same', async () => {
      const popup = opened(stateOf({ entities: [COUNCIL], verdict: verdict({ copies: [copy()] }) }));
      await until(popup, 'reading');
      popup.tab.repaintPages.mockImplementation(gone);
      popup.tab.judgeAgain.mockImplementation(gone);
      expect(await popup.actions.onSave(typed('Kept.'))).toBe(true);
      await popup.actions.onContest?.(0);
      await until(popup, 'reading', (shown) => bodies(shown)[0] === 'Kept.');
      expect(await store.contests.onArticle(reading().id)).toHaveLength(1);
    });

    it('does nothing that is seen where the page is gone: no words selected, nothing walked to, nothing left', async () => {
      const popup = opened(stateOf());
      await until(popup, 'reading');
      for (const asked of [popup.tab.reveal, popup.tab.selection, popup.tab.walk, popup.tab.show, popup.tab.showPage])
        asked.mockImplementation(gone);
      popup.actions.onReveal({ unit: 0, start: 0, end: 1 });
      await popup.actions.onWalk();
      popup.actions.onOptions();
      expect(await popup.actions.onSelection()).toEqual([]);
      expect([popup.onLeave.mock.calls, popup.state.value.kind]).toEqual([[], 'reading']);
    });

    it('says so where a page was to be read', async () => {
      const popup = opened({ kind: 'not-story', site: 'echo.example' });
      await until(popup, 'not-story');
      popup.tab.read.mockImplementation(gone);
      popup.actions.onReadNow();
      await until(popup, 'unreadable', ({ why }) => why === 'no-answer');
    });
  });

  describe('where two windows write at once', () => {
    const another = () => {
      const second = openStore({ name });
      others.push(second);
      return second;
    };

    it('shows in both what either wrote', async () => {
      const facts = { entities: [COUNCIL] };
      const second = another();
      const [here, there] = [opened(stateOf(facts)), opened(stateOf(facts), { store: second, drafts: second.drafts })];
      await Promise.all([until(here, 'reading'), until(there, 'reading')]);
      const saved = await Promise.all([
        here.actions.onSave(typed('From the popup.', 'one')),
        there.actions.onSave(typed('From the panel.', 'two')),
      ]);
      expect(saved).toEqual([true, true]);
      for (const window of [here, there]) {
        const shown = await until(window, 'reading', ({ notes }) => notes.length === 2);
        expect(bodies(shown)).toEqual(['From the panel.', 'From the popup.']);
      }
    });

    it('keeps an edit of a note that the other window deletes meanwhile', async () => {
      const second = another();
      const facts = { entities: [COUNCIL] };
      const [here, there] = [opened(stateOf(facts)), opened(stateOf(facts), { store: second, drafts: second.drafts })];
      await here.actions.onSave(typed('First.'));
      const { notes } = await until(here, 'reading', (shown) => shown.notes.length === 1);
      there.actions.onDeleteNote(notes[0].id);
      await until(here, 'reading', (shown) => shown.notes.length === 0);
      await here.actions.onSave({ ...typed('First, and more.', notes[0].id), note: notes[0].id });
      await until(there, 'reading', (shown) => bodies(shown)[0] === 'First, and more.');
    });
  });
});

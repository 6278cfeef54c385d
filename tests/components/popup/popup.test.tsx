// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../../components/popup/PopupView';
import type { PopupCallbacks, PopupState, ReadingState } from '../../../components/popup/props';
import type { Sighting } from '../../../lib/notes/sighting';
import { copy, draft, entity, note, reading, targetOf, verdict } from '../fixtures';

afterEach(cleanup);

const callbacks = () =>
  ({
    onReveal: vi.fn(),
    onDraft: vi.fn(),
    onDiscardDraft: vi.fn(),
    onSave: vi.fn(async () => true),
    onReplace: vi.fn(),
    onSelection: vi.fn(async () => []),
    onWalk: vi.fn(),
    onDeleteNote: vi.fn(),
    onRestoreNote: vi.fn(),
    onTakeOver: vi.fn(),
    onDismiss: vi.fn(),
    onUndecide: vi.fn(),
    onCorrect: vi.fn(),
    onWithdrawCorrection: vi.fn(),
    onSamePerson: vi.fn(),
    findSightings: async () => [],
    onWithdraw: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOptions: vi.fn(),
    onSetSiteOff: vi.fn(),
    onReadNow: vi.fn(),
    onGrantAccess: vi.fn(),
  }) satisfies PopupCallbacks;

const read = (facts: Partial<ReadingState> = {}): ReadingState => ({
  kind: 'reading',
  reading: reading(),
  notes: [],
  drafts: [],
  placed: [],
  focus: null,
  knownTags: ['ferries', 'radar'],
  namesakes: [],
  siteOff: false,
  packsAge: null,
  ...facts,
});

function open(state: PopupState, extra: Partial<PopupCallbacks> = {}) {
  const told = callbacks();
  const view = render(<PopupView state={state} {...told} {...extra} />);
  const part = (name: string) => view.container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const press = (name: string) => fireEvent.click(part(name)!);
  const row = (key: string) => view.container.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
  const show = (next: PopupState) => view.rerender(<PopupView state={next} {...told} {...extra} />);
  return { ...view, told, part, press, row, show };
}

const KEY = 'per:ilse-marwick';
const writeOn = (popup: ReturnType<typeof open>, key = KEY) => {
  fireEvent.click(within(popup.row(key)).getByText(/Add note|notes?$/));
  return popup.row(key).querySelector<HTMLTextAreaElement>('[data-part=note-body]')!;
};

describe('the card of an entity', () => {
  const DAY = 86_400_000;
  const sighting = (title: string, at: number, facts: Partial<Sighting> = {}): Sighting => ({
    url: `https://post.example/${title}`,
    title,
    publisher: 'The Post',
    at,
    story: null,
    entities: [],
    ...facts,
  });

  it('tells names, what it belongs to, and where it was seen, but not the page that is open', async () => {
    const marwick = entity('Ilse Marwick', 'person', {
      surfaces: ['Marwick', 'Ilse Marwick'],
      related: ['loc:russia'],
    });
    const both = [{ key: 'org:northern-ferry-council', name: 'Northern Ferry Council', type: 'organisation' as const }];
    const seen = [
      sighting('c', 200 * DAY, { entities: both }),
      sighting('b', 100 * DAY, { entities: both }),
      sighting('a', 0),
      sighting('here', DAY, { url: reading().article.url }),
    ];
    const popup = open(read({ reading: reading({ entities: [marwick] }) }), { findSightings: async () => seen });
    writeOn(popup, marwick.key);
    await screen.findByText('Where seen');
    expect(popup.part('surfaces')?.textContent).toBe('Marwick');
    expect(popup.part('related')?.textContent).toBe('Russia');
    expect(popup.part('where-seen')?.dataset.count).toBe('3');
    expect(popup.part('sightings')?.querySelector('svg')?.getAttribute('aria-label')).toBe(
      '3 articles, 1970-01–1970-07',
    );
    expect(popup.part('companions')?.textContent).toContain('Northern Ferry Council');
    const links = [...popup.part('where-seen')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual(['https://post.example/c', 'https://post.example/b', 'https://post.example/a']);
  });

  it('says so where it was seen nowhere else', async () => {
    const popup = open(read());
    writeOn(popup);
    expect(await screen.findByText(/In no other article that is kept/)).toBeTruthy();
  });

  it('offers somebody noted before, and joins them only at a word, which can be taken back', () => {
    const marwick = entity('Marwick', 'person', { weak: true });
    const noted = { key: 'per:ilse-marwick', name: 'Ilse Marwick', type: 'person' as const };
    const namesakes = [{ key: marwick.key, noted, notes: 2 }];
    const popup = open(read({ reading: reading({ entities: [marwick] }), namesakes }));
    expect(popup.part('namesake')?.textContent).toContain('Is this Ilse Marwick? 2 notes');
    expect(popup.told.onSamePerson).not.toHaveBeenCalled();
    popup.press('same-person');
    expect(popup.told.onSamePerson).toHaveBeenCalledWith(marwick, noted);
    popup.press('undo');
    expect(popup.told.onWithdrawCorrection).toHaveBeenCalled();
  });

  it('shows notes under a lone surname from other stories apart, and does not count them', () => {
    const marwick = entity('Marwick', 'person', { weak: true });
    const target = { kind: 'entity' as const, key: marwick.key, name: 'Marwick', type: 'person' as const };
    const place = { article: 'x', url: 'https://x.example/', title: 'Elsewhere', site: 'x.example' };
    const elsewhere = note({ target, place, story: 'x', body: 'Another Marwick.' });
    const popup = open(read({ reading: reading({ entities: [marwick] }), notes: [elsewhere] }));
    expect(popup.part('note-count')?.dataset.count).toBe('0');
    writeOn(popup, marwick.key);
    expect(popup.part('notes-from-elsewhere')?.textContent).toContain('Another Marwick.');
  });
});

describe('a reading', () => {
  it('opens with kind, sentence, missing credit and three figures', () => {
    const { part } = open(read());
    expect(part('verdict-kind')?.textContent).toBe('Extended copy');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Most of a story by Reuters, with six paragraphs added',
    );
    expect(part('relation')?.textContent).toBe('No agency is credited in this page’s text.');
    expect(part('source-share')?.textContent).toBe('85%');
    expect(part('page-share')?.textContent).toBe('65%');
    expect(part('shared-words')?.textContent).toBe('181');
    expect(part('source-facts')?.textContent).toBe('Reuters · 5 March 2019 · one day earlier');
  });

  it('quotes the credit that it found', () => {
    const credits = [
      { agency: 'Reuters', slot: 'byline', quote: 'By Reuters staff', span: null, partial: false },
    ] as const;
    const { part } = open(read({ reading: reading({ verdict: verdict({ credits }) }) }));
    expect(part('credit')?.textContent).toBe('Credited to Reuters in the byline: By Reuters staff');
  });

  it('says what was searched, and how old it is', () => {
    const { part } = open(read({ packsAge: 400 }));
    expect(part('packs-line')?.textContent).toContain(
      'Wire archive 2011–2020 · 37,556 stories · youngest: 13 months ago',
    );
  });

  it('names feeds and what was read before among what was searched, under the answer and in the decision', () => {
    const { corpus } = verdict();
    const beside = [
      { feed: 'World Wire', stories: 12, to: '2026-03-05' },
      { feed: null, stories: 3, to: null },
    ];
    const { part } = open(read({ reading: reading({ verdict: verdict({ corpus: { ...corpus, beside } }) }) }));
    expect(part('packs-line')?.textContent).toContain(
      'Wire archive 2011–2020 · 37,556 stories · World Wire · 12 stories · Stories read before · 3 stories',
    );
    expect(part('decision')?.textContent).toContain('in runs of five, in 37,571 stories.');
    expect(part('packs')?.textContent).toContain('World Wire: 12 stories, the youngest of 5 March 2026');
  });

  it('explains the decision with its numbers and names pack and version', () => {
    const words = open(read()).part('decision')?.textContent;
    expect(words).toContain('181 words outside quotation marks stand in both. The longest unbroken run is 74 words.');
    expect(words).toContain('Wire archive 2011–2020, version 3');
  });

  it('shows the evidence of another match when that is chosen', () => {
    const other = copy({ story: { ...copy().story, id: 'wire/2', publisher: 'AFP', title: 'Another headline' } });
    const popup = open(read({ reading: reading({ verdict: verdict({ copies: [copy(), other] }) }) }));
    fireEvent.click(popup.container.querySelectorAll('[data-part=match]')[1]);
    expect(popup.part('source-headline')?.textContent).toBe('Another headline');
    expect(popup.part('verdict-sentence')?.textContent).toContain('Reuters');
  });

  it('offers to compare and to contest only where somebody listens, and says which match', () => {
    expect(open(read()).part('compare')).toBeNull();
    cleanup();
    const onContest = vi.fn();
    const popup = open(read(), { onContest });
    popup.press('contest');
    expect(onContest).toHaveBeenCalledWith(0);
  });

  it('switches the site off and on again', () => {
    const popup = open(read());
    popup.press('site-off');
    expect(popup.told.onSetSiteOff).toHaveBeenCalledWith(true);
    popup.show(read({ siteOff: true }));
    expect(popup.part('site-off')?.getAttribute('aria-pressed')).toBe('true');
    popup.press('site-off');
    expect(popup.told.onSetSiteOff).toHaveBeenLastCalledWith(false);
  });
});

describe('entities', () => {
  it('show one mention a click, in the order of the text, and begin again', () => {
    const popup = open(read());
    const { mentions } = reading().entities[0];
    expect(mentions.length).toBeGreaterThan(1);
    const name = popup.row(KEY).querySelector<HTMLElement>('[data-part=entity-name]')!;
    for (let click = 0; click <= mentions.length; click++) fireEvent.click(name);
    expect(popup.told.onReveal.mock.calls.map(([span]) => span)).toEqual([...mentions, mentions[0]]);
  });

  it('are counted by type on the tabs, and filtered by them', () => {
    const popup = open(read());
    fireEvent.click(screen.getByRole('tab', { name: 'Places 4' }));
    const keys = [...popup.container.querySelectorAll('[data-part=entity]')].map((row) =>
      row.getAttribute('data-type'),
    );
    expect(keys).toEqual(['place', 'place', 'place', 'place']);
  });

  it('say when a name is a lone surname, and when none was recognised', () => {
    expect(open(read()).row('per:lie').textContent).toContain('surname only');
    cleanup();
    open(read({ reading: reading({ entities: [] }) }));
    expect(screen.getByText(/No person, organisation or place/)).toBeDefined();
  });
});

describe('writing a note', () => {
  it('tells every keystroke as a draft, before anything is saved', () => {
    const popup = open(read());
    const body = writeOn(popup);
    const { onDraft, onSave } = popup.told;
    for (const text of ['P', 'Pa', 'Pai']) fireEvent.input(body, { target: { value: text } });
    expect(onDraft.mock.calls.map(([{ body: kept }]) => kept)).toEqual(['P', 'Pa', 'Pai']);
    const kept = onDraft.mock.calls[0][0];
    expect(kept).toMatchObject({
      id: `https://echo.example/ferry-talks|${KEY}`,
      note: null,
      story: 'wire/1',
      target: { kind: 'entity', key: KEY, name: 'Ilse Marwick', type: 'person' },
      place: { article: 'https://echo.example/ferry-talks', site: 'echo.example' },
    });
    expect(onSave).not.toHaveBeenCalled();
    expect(popup.part('draft-status')?.textContent).toBe('Kept as you type');
  });

  it('keeps a half-typed tag in the draft', () => {
    const popup = open(read());
    writeOn(popup);
    fireEvent.input(popup.part('tag-field')!, { target: { value: 'rad' } });
    expect(popup.told.onDraft.mock.lastCall?.[0].tags).toEqual(['rad']);
  });

  it('opens again by itself what was being written when the popup closed', () => {
    const popup = open(read({ drafts: [draft({ body: 'Half a thought' })] }));
    expect(popup.row(KEY).querySelector<HTMLTextAreaElement>('[data-part=note-body]')?.value).toBe('Half a thought');
    expect(popup.row(KEY).querySelector('[data-part=note-count]')?.textContent).toBe('Draft');
  });

  it('goes on from the editor’s own text while the store answers late', () => {
    const popup = open(read());
    const body = writeOn(popup);
    fireEvent.input(body, { target: { value: 'Paid by' } });
    popup.show(read({ drafts: [draft({ body: 'Paid' })] }));
    expect(popup.row(KEY).querySelector<HTMLTextAreaElement>('[data-part=note-body]')?.value).toBe('Paid by');
  });

  it('saves what was typed, on the button and on Ctrl+Enter, but never nothing', () => {
    const popup = open(read());
    const body = writeOn(popup);
    expect(popup.part('save-note')?.hasAttribute('disabled')).toBe(true);
    fireEvent.keyDown(body, { key: 'Enter', ctrlKey: true });
    expect(popup.told.onSave).not.toHaveBeenCalled();
    fireEvent.input(body, { target: { value: 'Paid by whom?' } });
    fireEvent.keyDown(body, { key: 'Enter', ctrlKey: true });
    expect(popup.told.onSave).toHaveBeenCalledWith(expect.objectContaining({ body: 'Paid by whom?', note: null }));
    expect(popup.part('note-editor')).toBeNull();
  });

  it('does not find a saved draft again while the store still holds it', () => {
    const popup = open(read({ drafts: [draft()] }));
    popup.press('save-note');
    popup.press('add-note');
    expect(popup.row(KEY).querySelector<HTMLTextAreaElement>('[data-part=note-body]')?.value).toBe('');
  });

  it('gives up a draft on request', () => {
    const popup = open(read({ drafts: [draft()] }));
    popup.press('discard-draft');
    expect(popup.told.onDiscardDraft).toHaveBeenCalledWith(draft().id);
    expect(popup.part('note-editor')).toBeNull();
  });

  it('writes on the story as a whole, too', () => {
    const popup = open(read());
    popup.press('add-story-note');
    fireEvent.input(popup.part('note-body')!, { target: { value: 'For the course' } });
    expect(popup.told.onDraft.mock.lastCall?.[0]).toMatchObject({
      id: 'https://echo.example/ferry-talks|page',
      target: { kind: 'page' },
    });
  });

  it('keeps editor and text in sight when the store fails under it', () => {
    const popup = open(read());
    const body = writeOn(popup);
    fireEvent.input(body, { target: { value: 'Typed into a full disk' } });
    popup.show({ kind: 'storage-failed', reading: read().reading, message: 'the disk is full' });
    expect(popup.row(KEY).querySelector<HTMLTextAreaElement>('[data-part=note-body]')?.value).toBe(
      'Typed into a full disk',
    );
    expect(popup.part('storage-failed')?.textContent).toContain('the disk is full');
    expect(popup.part('storage-failed')?.textContent).toContain('copy it before you close this window');
  });
});

describe('notes', () => {
  const elsewhere = note({
    id: 'far',
    body: 'Said so in January.',
    place: {
      article: 'https://other.example/a',
      url: 'https://other.example/a',
      title: 'Ferry aground',
      site: 'other.example',
    },
  });

  it('made on another page show here, with the place', () => {
    const popup = open(read({ notes: [elsewhere] }));
    expect(popup.row(KEY).querySelector('[data-part=note-count]')?.textContent).toBe('1 note');
    fireEvent.click(popup.row(KEY).querySelector('[data-part=note-count]')!);
    expect(popup.part('note')?.textContent).toContain('Said so in January.');
    expect(popup.part('note')?.textContent).toContain('on other.example');
  });

  it('stay with their entity', () => {
    const council = entity('Northern Ferry Council', 'organisation');
    const popup = open(read({ notes: [note({ target: targetOf(council) })] }));
    expect(popup.row(council.key).querySelector('[data-part=note-count]')?.getAttribute('data-count')).toBe('1');
    expect(popup.row(KEY).querySelector('[data-part=note-count]')?.getAttribute('data-count')).toBe('0');
  });

  it('are changed in place; the change is a draft of that note, found on the article where it is made', () => {
    const popup = open(read({ notes: [elsewhere] }));
    fireEvent.click(popup.row(KEY).querySelector('[data-part=note-count]')!);
    popup.press('edit-note');
    fireEvent.input(popup.part('note-body')!, { target: { value: 'Said so in February.' } });
    expect(popup.told.onDraft.mock.lastCall?.[0]).toMatchObject({
      id: 'far',
      note: 'far',
      body: 'Said so in February.',
      place: { article: 'https://echo.example/ferry-talks' },
    });
    popup.press('save-note');
    expect(popup.told.onSave).toHaveBeenCalledWith(expect.objectContaining({ note: 'far' }));
    expect(popup.part('edit-note')).toBe(document.activeElement);
  });

  it('are deleted without a question and come back on Undo, which has the focus', () => {
    const popup = open(read({ notes: [elsewhere] }));
    fireEvent.click(popup.row(KEY).querySelector('[data-part=note-count]')!);
    popup.press('delete-note');
    expect(popup.told.onDeleteNote).toHaveBeenCalledWith('far');
    popup.show(read());
    expect(popup.part('undo')).toBe(document.activeElement);
    popup.press('undo');
    expect(popup.told.onRestoreNote).toHaveBeenCalledWith('far');
    expect(popup.part('toast')).toBeNull();
  });
});

describe('pages without a reading', () => {
  it('can be read anyway where no story was seen', () => {
    const popup = open({ kind: 'not-story', site: 'shop.example' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No news story here');
    popup.press('read-now');
    expect(popup.told.onReadNow).toHaveBeenCalledOnce();
  });

  it.each([
    ['browser-page', 'The browser keeps this page to itself'],
    ['pdf', 'PDF files are not read'],
    ['file', 'Files are not read'],
  ] as const)('say why they cannot be read: %s', (why, title) => {
    open({ kind: 'unreadable', why });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });

  it('can be turned on, or read once, where Copytaster is off', () => {
    const popup = open({ kind: 'off', site: 'echo.example', mode: 'site' });
    popup.press('turn-on');
    expect(popup.told.onSetSiteOff).toHaveBeenCalledWith(false);
    popup.press('read-now');
    expect(popup.told.onReadNow).toHaveBeenCalledOnce();
  });

  it('wait for the click where Copytaster reads on click alone', () => {
    const popup = open({ kind: 'off', site: 'echo.example', mode: 'click-only' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waiting for your click');
    popup.press('read-now');
    popup.press('options');
    expect(popup.told.onReadNow).toHaveBeenCalledOnce();
    expect(popup.told.onOptions).toHaveBeenCalledOnce();
  });

  it('ask for access where the browser withholds it', () => {
    const popup = open({ kind: 'withheld', site: 'echo.example' });
    popup.press('grant-access');
    expect(popup.told.onGrantAccess).toHaveBeenCalledOnce();
  });

  it('still show what was found when notes cannot be opened, without editors', () => {
    const popup = open({ kind: 'storage-failed', reading: reading(), message: 'the disk is full' });
    expect(popup.part('verdict-sentence')?.textContent).toContain('Reuters');
    expect(popup.part('note-count')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Nothing was deleted');
  });
});

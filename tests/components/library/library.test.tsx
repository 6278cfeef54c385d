// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView';
import type { LibraryProps, StorageHealth } from '../../../components/library/props';
import { draft, entity, note, record, targetOf } from '../fixtures';

afterEach(cleanup);

const COUNCIL = targetOf(entity('Northern Ferry Council', 'organisation'));
const DOCK = {
  article: 'https://echo.example/dock',
  url: 'https://echo.example/dock',
  title: 'Out of dock',
  site: 'echo.example',
};

const first = note({ id: 'first', body: 'Heads the council.', tags: ['ferries'] });
const second = note({ id: 'second', body: 'Budget of 2018?', target: COUNCIL, tags: ['money'] });
const other = note({ id: 'other', body: 'Compare with 2017.', story: DOCK.article, place: DOCK, tags: [] });

const HEALTH: StorageHealth = { usedBytes: 2_130_000, persisted: true, backupAge: 3, readOnly: false };
const ALL = [other, second, first];

function open(props: Partial<LibraryProps> = {}) {
  const told = {
    onNavigate: vi.fn(),
    onSearch: vi.fn(),
    onDraft: vi.fn(),
    onDiscardDraft: vi.fn(),
    onSave: vi.fn(async () => true),
    onFindPlaces: vi.fn(async () => []),
    onReplace: vi.fn(),
    onMerge: vi.fn(),
    onSplit: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
    onErase: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onExport: vi.fn(),
    onImportFile: vi.fn(),
    onImportConfirm: vi.fn(),
    onImportCancel: vi.fn(),
  };
  const all: LibraryProps = {
    status: { kind: 'ready', health: HEALTH },
    route: { view: 'notes' },
    notes: ALL,
    found: props.notes ?? ALL,
    marks: '',
    isWhole: true,
    compared: null,
    isSearching: false,
    bin: [],
    orphans: new Map(),
    history: { undo: null, redo: null },
    importing: { kind: 'idle' },
    problem: null,
    articles: [record()],
    drafts: [],
    search: '',
    findSightings: async () => [],
    ...told,
    ...props,
  };
  const view = render(<LibraryView {...all} />);
  const part = (name: string) => view.container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const parts = (name: string) => [...view.container.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const show = (next: Partial<LibraryProps>) => view.rerender(<LibraryView {...all} {...next} />);
  return { ...view, told, part, parts, show };
}

/** As a click on its summary does in a browser. */
function unfold(details: HTMLElement | null) {
  (details as HTMLDetailsElement).open = true;
  fireEvent(details!, new Event('toggle'));
}

describe('the library', () => {
  it('shows every note, newest first, with what it is about and the way back to the page', () => {
    const { parts } = open();
    expect(parts('note-text').map(({ textContent }) => textContent)).toEqual([
      'Compare with 2017.',
      'Budget of 2018?',
      'Heads the council.',
    ]);
    expect(parts('note-entity')[1].textContent).toContain('Northern Ferry Council');
    expect(parts('open-page')[0].getAttribute('href')).toBe('https://echo.example/dock');
    expect(parts('open-page')[0].getAttribute('rel')).toBe('noreferrer');
  });

  it('counts stories, entities and notes, whatever the search leaves', () => {
    const { part } = open({ search: 'budget', found: [second] });
    expect(part('nav-stories')?.textContent).toBe('Stories 2');
    expect(part('nav-entities')?.textContent).toBe('Entities 2');
    expect(part('nav-notes')?.textContent).toBe('Notes 3');
    expect(part('found')?.textContent).toBe('1 note found');
  });

  it('marks what was found', () => {
    const { container } = open({ search: 'budg', marks: 'budg', found: [second] });
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Budget']);
  });

  it('groups by story, with the copies that were met', () => {
    const { parts, part } = open({ route: { view: 'stories', story: 'wire/1' } });
    expect(parts('story').map(({ textContent }) => textContent)).toEqual([
      '1 noteOut of dockNo copy found · echo.example',
      '6 March 2019 · 2 notesMinisters fail to agree on night ferry rulesFrom Reuters · The Echo',
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ministers fail to agree on night ferry rules');
    expect(part('story-detail')?.textContent).toContain('Extended copy');
    expect(parts('note-text').map(({ textContent }) => textContent)).toEqual(['Heads the council.', 'Budget of 2018?']);
  });

  it('groups by entity', () => {
    const { parts } = open({ route: { view: 'entities', entity: 'per:ilse-marwick' } });
    expect(parts('library-entity').map(({ textContent }) => textContent)).toEqual([
      'Person: Ilse Marwick2 notes in 2 stories',
      'Organisation: Northern Ferry Council1 note in 1 story',
    ]);
    expect(parts('note-text')).toHaveLength(2);
  });

  it('tells where a plain click leads, and leaves other clicks to the browser', () => {
    const { part, told } = open();
    fireEvent.click(part('nav-entities')!);
    expect(told.onNavigate).toHaveBeenCalledWith({ view: 'entities', entity: null });
    const inNewTab = fireEvent.click(part('nav-entities')!, { ctrlKey: true });
    expect(inNewTab).toBe(true);
    expect(told.onNavigate).toHaveBeenCalledOnce();
    expect(part('nav-entities')?.getAttribute('href')).toBe('#/entities');
  });

  it('changes a note in place, every keystroke kept', () => {
    const { parts, part, told } = open();
    fireEvent.click(parts('edit-note')[2]);
    fireEvent.input(part('note-body')!, { target: { value: ' Headed the council. ' } });
    expect(told.onDraft.mock.lastCall?.[0]).toMatchObject({
      id: 'first',
      note: 'first',
      body: ' Headed the council. ',
    });
    fireEvent.click(part('save-note')!);
    expect(told.onSave).toHaveBeenCalledWith(expect.objectContaining({ note: 'first', body: ' Headed the council. ' }));
  });

  it('opens a change that was begun and not saved', () => {
    const { part } = open({ drafts: [draft({ id: 'first', note: 'first', body: 'Headed the' })] });
    expect((part('note-body') as HTMLTextAreaElement).value).toBe('Headed the');
  });

  it('deletes without a question and takes it back on Undo', () => {
    const { parts, part, told, show } = open();
    fireEvent.click(parts('delete-note')[0]);
    expect(told.onDelete).toHaveBeenCalledWith(['other']);
    show({ notes: [second, first], found: [second, first] });
    fireEvent.click(part('undo')!);
    expect(told.onUndo).toHaveBeenCalledOnce();
  });

  it('backs everything up by one click', () => {
    const { part, told } = open();
    fireEvent.click(part('export')!);
    expect(told.onExport).toHaveBeenCalledWith({
      format: 'archive',
      scope: { kind: 'all' },
      title: 'Copytaster backup',
    });
  });

  it('exports the story that is open, what was found, or everything, in any format', () => {
    const { part, told } = open({ route: { view: 'stories', story: 'wire/1' }, search: 'a', found: [second, first] });
    fireEvent.click(part('open-export')!);
    fireEvent.click(part('format-reportHtml')!);
    fireEvent.submit(part('export-form')!);
    expect(told.onExport.mock.lastCall?.[0]).toMatchObject({
      format: 'reportHtml',
      scope: { kind: 'story', story: 'wire/1' },
      title: 'Ministers fail to agree on night ferry rules',
    });
    fireEvent.click(part('scope-found')!);
    expect(part('format-reportHtml')).toBeNull();
    fireEvent.click(part('format-csv')!);
    fireEvent.submit(part('export-form')!);
    expect(told.onExport.mock.lastCall?.[0]).toMatchObject({
      format: 'csv',
      scope: { kind: 'found', notes: [second, first] },
    });
  });

  it('says in words what is kept and how safe it is', () => {
    expect(open().part('storage-health')?.textContent).toBe(
      '2.1 MB kept on this machine, the browser keeps it when space runs out.',
    );
    cleanup();
    const { part } = open({ status: { kind: 'ready', health: { ...HEALTH, usedBytes: null, persisted: false } } });
    expect(part('storage-health')?.textContent).toBe(
      'Kept on this machine, the browser may clear it when space runs out.',
    );
  });

  it('draws of a thousand notes those that can be seen, and says how many there are', () => {
    const notes = Array.from({ length: 1000 }, (_, index) => note({ id: `n${index}`, body: `Note ${index}` }));
    const { parts } = open({ notes });
    const drawn = parts('library-note');
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(100);
    const item = drawn[0].closest('li');
    expect(item?.getAttribute('aria-setsize')).toBe('1000');
    expect(item?.getAttribute('aria-posinset')).toBe('1');
  });

  it('narrows by a click on a tag, and widens again', async () => {
    const { part, parts, told, show } = open();
    unfold(part('facets'));
    await vi.waitFor(() => expect(parts('facet')).not.toEqual([]));
    fireEvent.click(parts('facet').find(({ textContent }) => textContent?.includes('money'))!);
    expect(told.onSearch).toHaveBeenCalledWith('tag:money ');
    show({ search: 'tag:money ', found: [second] });
    expect(parts('filter-chip').map(({ textContent }) => textContent)).toEqual(['Tag: money']);
    fireEvent.click(parts('filter-chip')[0].querySelector('button')!);
    expect(told.onSearch).toHaveBeenLastCalledWith('');
  });

  it('changes ticked notes together, after a preview of what would change', () => {
    const { parts, part, told } = open();
    fireEvent.click(parts('choose-note')[0]);
    fireEvent.click(part('choose-all')!);
    fireEvent.click(part('bulk-tag')!);
    expect(part('bulk-confirm')?.hasAttribute('disabled')).toBe(true);
    fireEvent.input(part('bulk-tag-field')!, { target: { value: 'money' } });
    expect(part('bulk-preview')?.textContent).toContain('2 of 3 ticked notes would change');
    fireEvent.click(part('bulk-confirm')!);
    expect(told.onReplace).toHaveBeenCalledWith('tag', [
      { ...other, tags: ['money'] },
      { ...first, tags: ['ferries', 'money'] },
    ]);
    expect(part('bulk-bar')).toBeNull();
  });

  it('merges two names, after a preview', () => {
    const { part, told } = open({ route: { view: 'entities', entity: 'per:ilse-marwick' } });
    fireEvent.click(part('merge-entity')!);
    fireEvent.input(part('entity-field')!, { target: { value: 'Northern Ferry Council (Organisation)' } });
    expect(part('merge-preview')?.textContent).toBe('2 notes go to Northern Ferry Council.');
    fireEvent.click(part('merge-confirm')!);
    expect(told.onMerge.mock.lastCall?.map(({ key }: { key: string }) => key)).toEqual([
      'per:ilse-marwick',
      'org:northern-ferry-council',
    ]);
  });

  it('takes notes back from the bin, and empties it after a question', () => {
    const binned = [note({ id: 'gone', deletedAt: 5 })];
    const { part, told } = open({ route: { view: 'bin' }, bin: binned });
    fireEvent.click(part('restore-note')!);
    expect(told.onRestore).toHaveBeenCalledWith(['gone']);
    fireEvent.click(part('empty-bin')!);
    expect(told.onErase).not.toHaveBeenCalled();
    fireEvent.click(part('empty-bin-confirm')!);
    expect(told.onErase).toHaveBeenCalledWith(['gone']);
  });

  it('undoes and redoes by button and by key, but not while one is typing', () => {
    const step = { id: 1, kind: 'delete' as const, notes: 3, at: 0, undone: 0 as const };
    const { part, told } = open({ history: { undo: step, redo: null } });
    expect(part('undo-step')?.getAttribute('title')).toBe('Deleted: 3 notes');
    fireEvent.click(part('undo-step')!);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(part('search')!, { key: 'z', ctrlKey: true });
    expect(told.onUndo).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(told.onRedo).toHaveBeenCalledOnce();
    expect(part('redo-step')?.hasAttribute('disabled')).toBe(true);
  });

  it('lists its shortcuts on ?', () => {
    const { part } = open();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(part('shortcuts-dialog')?.textContent).toContain('Ctrl + Shift + Z');
  });

  it('shows orphans apart, and says where there are none', () => {
    const { parts } = open({
      route: { view: 'orphans' },
      orphans: new Map([['second', { lost: [0], cause: 'gone' }]]),
    });
    expect(parts('note-text').map(({ textContent }) => textContent)).toEqual(['Budget of 2018?']);
    cleanup();
    expect(open({ route: { view: 'orphans' } }).part('no-orphans')).not.toBeNull();
    cleanup();
    expect(open({ route: { view: 'orphans' }, orphans: null }).part('orphans-loading')).not.toBeNull();
  });
});

describe('states of the library', () => {
  it('empty: says what to do', () => {
    const { part } = open({ notes: [] });
    expect(part('library-empty')?.textContent).toContain('click Copytaster’s button');
  });

  it('nothing found: offers to clear the search', () => {
    const { part, told } = open({ search: 'zeppelin', found: [] });
    expect(part('nothing-found')?.textContent).toContain('Nothing matches “zeppelin”');
    fireEvent.click(screen.getByText('Clear search'));
    expect(told.onSearch).toHaveBeenCalledWith('');
  });

  it('failed: says what happened and what was kept', () => {
    open({ status: { kind: 'failed', message: 'the disk is full' } });
    expect(screen.getByRole('alert').textContent).toContain(
      'Nothing was changed or deleted. The browser said: the disk is full',
    );
  });

  it('loading: shows no note and no count yet', () => {
    const { parts, part } = open({ status: { kind: 'loading' }, isWhole: false });
    expect(parts('library-note')).toEqual([]);
    expect(part('nav-notes')?.textContent).toBe('Notes ');
    expect(part('export')?.hasAttribute('disabled')).toBe(true);
  });

  it('read-only: offers the export and changes nothing', () => {
    const { part, parts } = open({ status: { kind: 'ready', health: { ...HEALTH, readOnly: true } } });
    expect(part('read-only')?.textContent).toContain('A newer Copytaster');
    expect(part('open-import')?.hasAttribute('disabled')).toBe(true);
    expect(part('export')?.hasAttribute('disabled')).toBe(false);
    expect(parts('choose-note')).toEqual([]);
  });

  it('a failed change: says why, and leaves the editor with its words', () => {
    const { part, parts, show } = open();
    fireEvent.click(parts('edit-note')[0]);
    fireEvent.input(part('note-body')!, { target: { value: 'Typed before the disk was full' } });
    show({ problem: 'the disk is full' });
    expect(part('problem')?.textContent).toContain('the disk is full');
    expect((part('note-body') as HTMLTextAreaElement).value).toBe('Typed before the disk was full');
  });

  it('never backed up: asks for it', () => {
    const { part } = open({ status: { kind: 'ready', health: { ...HEALTH, backupAge: null } } });
    expect(part('last-backup')?.textContent).toBe('Never backed up: one file holds everything.');
  });

  it('gone: an address whose notes are no more', () => {
    expect(open({ route: { view: 'stories', story: 'wire/9' } }).part('gone')).not.toBeNull();
  });
});

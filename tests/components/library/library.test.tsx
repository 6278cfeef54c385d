// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView';
import type { LibraryProps } from '../../../components/library/props';
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

function open(props: Partial<LibraryProps> = {}) {
  const told = {
    onNavigate: vi.fn(),
    onSearch: vi.fn(),
    onDraft: vi.fn(),
    onDiscardDraft: vi.fn(),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
    onExport: vi.fn(),
  };
  const all: LibraryProps = {
    status: { kind: 'ready', health: { usedBytes: 2_130_000, persisted: true } },
    route: { view: 'notes' },
    notes: [first, second, other],
    articles: [record()],
    drafts: [],
    search: '',
    ...told,
    ...props,
  };
  const view = render(<LibraryView {...all} />);
  const part = (name: string) => view.container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const parts = (name: string) => [...view.container.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  const show = (next: Partial<LibraryProps>) => view.rerender(<LibraryView {...all} {...next} />);
  return { ...view, told, part, parts, show };
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
    const { part } = open({ search: 'budget' });
    expect(part('nav-stories')?.textContent).toBe('Stories 2');
    expect(part('nav-entities')?.textContent).toBe('Entities 2');
    expect(part('nav-notes')?.textContent).toBe('Notes 3');
    expect(part('found')?.textContent).toBe('1 note found');
  });

  it('marks what was found', () => {
    const { container } = open({ search: 'budg' });
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Budget']);
  });

  it('groups by story, with the copies that were met', () => {
    const { parts, part } = open({ route: { view: 'stories', story: 'wire/1' } });
    expect(parts('story').map(({ textContent }) => textContent)).toEqual([
      '1 outlet · 1 noteOut of dockNo copy found',
      'March 2019 · 1 outlet · 2 notesMinisters fail to agree on night ferry rulesFrom Reuters',
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

  it('changes a note in place, every keystroke kept, and drops the draft with the change', () => {
    const { parts, part, told } = open();
    fireEvent.click(parts('edit-note')[2]);
    fireEvent.input(part('note-body')!, { target: { value: ' Headed the council. ' } });
    expect(told.onDraft.mock.lastCall?.[0]).toMatchObject({
      id: 'first',
      note: 'first',
      body: ' Headed the council. ',
    });
    fireEvent.click(part('save-note')!);
    expect(told.onEdit).toHaveBeenCalledWith({ ...first, body: 'Headed the council.' });
    expect(told.onDiscardDraft).toHaveBeenCalledWith('first');
  });

  it('opens a change that was begun and not saved', () => {
    const { part } = open({ drafts: [draft({ id: 'first', note: 'first', body: 'Headed the' })] });
    expect((part('note-body') as HTMLTextAreaElement).value).toBe('Headed the');
  });

  it('deletes without a question and takes it back on Undo', () => {
    const { parts, part, told, show } = open();
    fireEvent.click(parts('delete-note')[0]);
    expect(told.onDelete).toHaveBeenCalledWith('other');
    show({ notes: [first, second] });
    fireEvent.click(part('undo')!);
    expect(told.onRestore).toHaveBeenCalledWith('other');
  });

  it('exports', () => {
    const { part, told } = open();
    fireEvent.click(part('export')!);
    expect(told.onExport).toHaveBeenCalledWith('json');
  });

  it('says in words what is kept and how safe it is', () => {
    expect(open().part('storage-health')?.textContent).toBe('2.1 MB kept on this machine, protected from eviction.');
    cleanup();
    const { part } = open({ status: { kind: 'ready', health: { usedBytes: null, persisted: false } } });
    expect(part('storage-health')?.textContent).toBe(
      'Kept on this machine, the browser may clear it when space runs out.',
    );
  });

  it('draws a thousand notes a page at a time', () => {
    const notes = Array.from({ length: 1000 }, (_, index) => note({ id: `n${index}`, body: `Note ${index}` }));
    const { parts, part } = open({ notes });
    const drawn = parts('library-note').length;
    expect(drawn).toBeLessThan(200);
    fireEvent.click(part('show-more')!);
    expect(parts('library-note')).toHaveLength(2 * drawn);
  });
});

describe('states of the library', () => {
  it('empty: says what to do', () => {
    const { part } = open({ notes: [] });
    expect(part('library-empty')?.textContent).toContain('click Copytaster’s button');
  });

  it('nothing found: offers to clear the search', () => {
    const { part, told } = open({ search: 'zeppelin' });
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
    const { parts, part } = open({ status: { kind: 'loading' } });
    expect(parts('library-note')).toEqual([]);
    expect(part('nav-notes')?.textContent).toBe('Notes ');
    expect(part('export')?.hasAttribute('disabled')).toBe(true);
  });

  it('gone: an address whose notes are no more', () => {
    expect(open({ route: { view: 'stories', story: 'wire/9' } }).part('gone')).not.toBeNull();
  });
});

import { computed, signal } from '@preact/signals';
import { errorWords } from '../../components/fault-words';
import type { LibraryProps, LibraryStatus } from '../../components/library/props';
import { storageHealth } from '../../lib/browser/storage-health';
import type { ArticleFacts } from '../../lib/notes/article-record';
import type { Note } from '../../lib/notes/note';
import { createNoteIndex } from '../../lib/notes/note-index';
import { createOrphanSearch } from '../../lib/notes/orphan-search';
import { sortNewestFirst } from '../../lib/notes/query';
import type { FirstRowsOptions } from '../../lib/store/first-rows';
import type { Store } from '../../lib/store/open';
import { storeErrorFrom } from '../../lib/store/store-error';

type Content = Pick<LibraryProps, 'notes' | 'bin' | 'articles' | 'isWhole'>;
type Beside = Pick<LibraryProps, 'drafts' | 'history'> & { readonly backupAge: number | null };

const DAY = 86_400_000;
/** More than a window shows. */
const FIRST_ROWS = 30;
/** Set when the first rows have been painted: what tests/bench/library.ts looks for. */
const ROWS_SHOWN = 'library rows';

export interface LibraryModelOptions {
  /** What the address asks for. */
  readonly open: Omit<FirstRowsOptions, 'count'>;
  readonly signal: AbortSignal;
}

/**
 * The store as the library shows it, followed as it changes here and in other windows. A first screenful comes by indexes, then
 * everything; the search index and the orphans are worked out last.
 */
export function createLibraryModel(store: Store, { open, signal: closing }: LibraryModelOptions) {
  const status = signal<LibraryStatus>({ kind: 'loading' });
  const content = signal<Content>({ notes: [], bin: [], articles: [], isWhole: false });
  const beside = signal<Beside>({ drafts: [], history: { undo: null, redo: null }, backupAge: null });
  const orphans = signal<LibraryProps['orphans']>(null);
  const search = signal('');
  /** Counts up with every state of the notes that the index has caught up with; 0 before the first. */
  const indexed = signal(0);
  const index = createNoteIndex();
  const findOrphans = createOrphanSearch();

  const failed = (error: unknown) => {
    status.value = { kind: 'failed', message: errorWords(storeErrorFrom(error)) };
  };

  const articles = computed(() => new Map(content.value.articles.map((article) => [article.id, article])));
  const facts = computed(() => {
    const drafts = new Set(beside.value.drafts.map(({ note }) => note));
    return {
      articleOf: (id: string) => articles.value.get(id),
      isOrphan: ({ id }: { readonly id: string }) => orphans.value?.has(id) ?? false,
      hasDraft: ({ id }: { readonly id: string }) => drafts.has(id),
    };
  });
  const found = computed(() => {
    const { notes } = content.value;
    if (search.value.trim() === '') return { found: notes, marks: '', isSearching: false };
    // Read so that a search is answered again when the index has caught up.
    if (indexed.value === 0) return { found: [], marks: '', isSearching: true };
    const { notes: fitting, marks } = index.find(search.value, facts.value);
    return { found: fitting, marks, isSearching: false };
  });

  async function workOut(notes: readonly Note[]): Promise<void> {
    await index.follow(notes);
    indexed.value += 1;
    orphans.value = await findOrphans(notes, {
      articleOf: (id) => articles.value.get(id),
      textsOf: store.articles.texts,
    });
  }

  async function lookBeside(): Promise<Beside> {
    const backup = await store.library.lastBackup();
    return {
      drafts: await store.drafts.all(),
      history: await store.history.state(),
      backupAge: backup === null ? null : Math.floor((Date.now() - backup) / DAY),
    };
  }

  async function showFirstRows(): Promise<void> {
    const readOnly = await store.isReadOnly();
    const [rows, besides] = await Promise.all([store.library.firstRows({ ...open, count: FIRST_ROWS }), lookBeside()]);
    beside.value = besides;
    if (rows.notes.length > 0) showWhole({ ...rows, bin: [], isWhole: false }, readOnly);
    await painted();
    if (rows.notes.length > 0) performance.mark(ROWS_SHOWN);
    followAll(readOnly);
  }

  function showWhole(next: Content, readOnly: boolean): void {
    content.value = next;
    if (status.value.kind === 'ready') return;
    const health = { usedBytes: null, persisted: null, backupAge: beside.value.backupAge, readOnly };
    status.value = { kind: 'ready', health };
  }

  function followAll(readOnly: boolean): void {
    let notes: readonly Note[] | null = null;
    let known: readonly ArticleFacts[] | null = null;
    const show = () => {
      if (notes === null || known === null) return;
      const living = sortNewestFirst(notes.filter(({ deletedAt }) => deletedAt === null));
      const bin = notes.filter(({ deletedAt }) => deletedAt !== null).sort(lastDeletedFirst);
      showWhole({ notes: living, bin, articles: known, isWhole: true }, readOnly);
      setTimeout(() => void workOut(living).catch(failed));
    };
    store.follow({
      onNotes: (records) => {
        notes = records;
        show();
      },
      onArticles: (records) => {
        known = records;
        show();
      },
      onError: failed,
      signal: closing,
    });
    store.watch({
      query: lookBeside,
      onResult: async (besides) => {
        beside.value = besides;
        const figures = await storageHealth(navigator.storage);
        if (status.value.kind !== 'ready') return;
        status.value = { kind: 'ready', health: { ...figures, backupAge: besides.backupAge, readOnly } };
      },
      onError: failed,
      signal: closing,
    });
  }

  store.onHeldUp(failed, closing);
  void showFirstRows().catch(failed);
  return { status, content, beside, orphans, search, found };
}

const lastDeletedFirst = (a: Note, b: Note) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0);

/** ms after which nothing is painted any more: a tab in the background paints nothing at all. */
const MAX_FRAME_LENGTH = 200;

const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MAX_FRAME_LENGTH);
  });

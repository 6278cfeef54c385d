import { computed, signal } from '@preact/signals';
import type { LibraryProps, LibraryStatus } from '../../components/library/props';
import { storageHealth } from '../../lib/browser/storage-health';
import { createNoteIndex } from '../../lib/notes/note-index';
import { orphansAmong } from '../../lib/notes/orphans';
import type { Store } from '../../lib/store/open';

type Content = Pick<LibraryProps, 'notes' | 'bin' | 'articles' | 'drafts' | 'history'>;

/** What one query of the store gives. */
interface Look {
  readonly content: Content;
  /** ms since 1970 of the last backup. */
  readonly backup: number | null;
}

const EMPTY: Content = { notes: [], bin: [], articles: [], drafts: [], history: { undo: null, redo: null } };
const DAY = 86_400_000;

/**
 * The store as the library shows it, followed as it changes here and in other windows. The lists come first; the search index
 * and the orphans are worked out after the first paint.
 */
export function createShelf(store: Store, closing: AbortSignal) {
  const status = signal<LibraryStatus>({ kind: 'loading' });
  const content = signal<Content>(EMPTY);
  const orphans = signal<LibraryProps['orphans']>(null);
  const search = signal('');
  const indexed = signal(0);
  const index = createNoteIndex();

  const failed = (error: unknown) => {
    status.value = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  };

  const facts = computed(() => {
    const articles = new Map(content.value.articles.map((article) => [article.id, article]));
    const drafts = new Set(content.value.drafts.map(({ note }) => note));
    return {
      articleOf: (id: string) => articles.get(id),
      isOrphan: ({ id }: { readonly id: string }) => orphans.value?.has(id) ?? false,
      hasDraft: ({ id }: { readonly id: string }) => drafts.has(id),
    };
  });
  const found = computed(() => {
    const { notes } = content.value;
    if (search.value.trim() === '') return { found: notes, marks: '' };
    // Read so that a search is answered again when the index has caught up.
    void indexed.value;
    const { notes: fitting, marks } = index.find(search.value, facts.value);
    return { found: fitting, marks };
  });

  async function workOut({ notes }: Content): Promise<void> {
    await index.follow(notes);
    indexed.value += 1;
    const texts = await store.articles.texts(notes);
    orphans.value = await orphansAmong(notes, (article) => texts.get(article));
  }

  store.watch({
    query: async (): Promise<Look> => ({
      content: {
        notes: await store.notes.all(),
        bin: await store.notes.inBin(),
        articles: await store.articles.facts(),
        drafts: await store.drafts.ofNotes(),
        history: await store.history.state(),
      },
      backup: await store.library.lastBackup(),
    }),
    onResult: async ({ content: result, backup }) => {
      content.value = result;
      const [figures, readOnly] = await Promise.all([storageHealth(navigator.storage), store.isReadOnly()]);
      const backupAge = backup === null ? null : Math.floor((Date.now() - backup) / DAY);
      status.value = { kind: 'ready', health: { ...figures, backupAge, readOnly } };
      setTimeout(() => void workOut(result).catch(failed));
    },
    onFault: failed,
    signal: closing,
  });

  return { status, content, orphans, search, found };
}

export type Shelf = ReturnType<typeof createShelf>;

import type { ArticleFacts } from '../../lib/notes/article-record';
import type { Draft, Note } from '../../lib/notes/note';
import type { LibraryRoute } from './route';

/** Formats that the library offers; each is written by lib/exchange. */
export type ExportFormat = 'json';

/** What the browser says of the store, for one line in words. null where it does not say. */
export interface StorageHealth {
  readonly usedBytes: number | null;
  /** The browser has promised not to evict the store under pressure. */
  readonly persisted: boolean | null;
}

export type LibraryStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly health: StorageHealth };

export interface LibraryProps {
  readonly status: LibraryStatus;
  readonly route: LibraryRoute;
  /** Every living note, in any order. */
  readonly notes: readonly Note[];
  /** Every article that a note was made on. */
  readonly articles: readonly ArticleFacts[];
  /** Drafts that change one of `notes`. */
  readonly drafts: readonly Draft[];
  readonly search: string;
  onNavigate(route: LibraryRoute): void;
  onSearch(text: string): void;
  /** On every input in an editor, before anything is saved. */
  onDraft(draft: Draft): void;
  onDiscardDraft(id: string): void;
  /** The note as it shall be kept; `updatedAt` is the store's to set. */
  onEdit(note: Note): void;
  onDelete(id: string): void;
  onRestore(id: string): void;
  onExport(format: ExportFormat): void;
}

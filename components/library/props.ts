import type { ExportFormat } from '../../lib/exchange/export/export-file';
import type { ImportChoice, ImportPlan } from '../../lib/exchange/import/plan-import';
import type { ImportFormat } from '../../lib/exchange/import/read-file';
import type { ReportFormat } from '../../lib/exchange/report/report-file';
import type { ArticleFacts } from '../../lib/notes/article-record';
import type { Change, ChangeKind } from '../../lib/notes/change';
import type { ComparedCopies } from '../../lib/notes/compared-copies';
import type { Draft, Note } from '../../lib/notes/note';
import type { Orphan } from '../../lib/notes/orphans';
import type { EntityGroup } from '../../lib/notes/query';
import type { LikelyPlace } from '../../lib/notes/reattach';
import type { FindSightings } from '../../lib/notes/sighting';
import type { LibraryRoute } from './route';

export type ExportChoice = ExportFormat | ReportFormat;

/** Which notes: everything with the bin and the drafts, those that a search leaves, or those of one story or entity. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'found'; readonly notes: readonly Note[] }
  | { readonly kind: 'story'; readonly story: string; readonly notes: readonly Note[] }
  | { readonly kind: 'entity'; readonly notes: readonly Note[] };

export interface ExportRequest {
  readonly format: ExportChoice;
  readonly scope: ExportScope;
  /** Names the file. */
  readonly title: string;
}

/** How far an import is. */
export type ImportState =
  | { readonly kind: 'idle' }
  /** `share`: of the file, 0 to 1. */
  | { readonly kind: 'reading'; readonly file: string; readonly share: number }
  /** `place`: of the first fault; '' for the file as a whole. */
  | { readonly kind: 'refused'; readonly file: string; readonly place: string; readonly reason: string }
  | { readonly kind: 'planned'; readonly file: string; readonly format: ImportFormat; readonly plan: ImportPlan }
  | { readonly kind: 'writing'; readonly file: string }
  | { readonly kind: 'done'; readonly file: string; readonly notes: number };

/** How safe the store is, to be said in words. null where the browser does not say. */
export interface StorageHealth {
  readonly usedBytes: number | null;
  /** The browser has promised not to evict the store under pressure. */
  readonly persisted: boolean | null;
  /** Days since the last backup; null where there never was one. */
  readonly backupAge: number | null;
  /** A newer Copytaster has changed the database: it is only read, and can be exported. */
  readonly readOnly: boolean;
}

export type LibraryStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly health: StorageHealth };

export interface LibraryProps {
  readonly status: LibraryStatus;
  readonly route: LibraryRoute;
  /** false while only the first screenful has been read. */
  readonly isWhole: boolean;
  /** Every living note, newest first. */
  readonly notes: readonly Note[];
  /** Those of `notes` that the search leaves, newest first. */
  readonly found: readonly Note[];
  /** The search cannot be answered yet: `found` is empty, and says nothing. */
  readonly isSearching: boolean;
  /** Words to be marked in them. */
  readonly marks: string;
  /** Notes in the bin, the last deleted first. */
  readonly bin: readonly Note[];
  /** Passage notes whose words are gone, by id; null while they are looked for. */
  readonly orphans: ReadonlyMap<string, Orphan> | null;
  /** Every article that a note was made on. */
  readonly articles: readonly ArticleFacts[];
  /** The copies of the story that is open; null while they are compared, and where fewer than two texts are kept. */
  readonly compared: ComparedCopies | null;
  /** Everything that was begun and not saved. */
  readonly drafts: readonly Draft[];
  readonly history: { readonly undo: Change | null; readonly redo: Change | null };
  /** Why the last thing that was asked for could not be done; null where it could. What is typed stays where it is. */
  readonly problem: string | null;
  readonly importing: ImportState;
  readonly search: string;
  readonly findSightings: FindSightings;
  onNavigate(route: LibraryRoute): void;
  onSearch(text: string): void;
  /** On every input in an editor, before anything is saved. */
  onDraft(draft: Draft): void;
  onDiscardDraft(id: string): void;
  /** The draft becomes a note, or changes the note that it names. false where the store did not take it. */
  onSave(draft: Draft): Promise<boolean>;
  /** Notes as they shall be kept, in one step; `updatedAt` is the store's to set. */
  onReplace(kind: ChangeKind, notes: readonly Note[]): void;
  /** Where the lost words of an orphan may be in the text that is kept of its article. */
  onFindPlaces(note: Note, orphan: Orphan): Promise<readonly LikelyPlace[]>;
  /** Two entities are one: all notes of `from` go to `into`, here and on every page. */
  onMerge(from: EntityGroup, into: EntityGroup): void;
  /** A form of an entity's name means somebody else: the notes made under it go there. */
  onSplit(from: EntityGroup, name: string): void;
  onDelete(ids: readonly string[]): void;
  onRestore(ids: readonly string[]): void;
  /** Out of the bin for good, but for undo. */
  onErase(ids: readonly string[]): void;
  onUndo(): void;
  onRedo(): void;
  onExport(request: ExportRequest): void;
  onImportFile(file: File): void;
  onImportConfirm(choice: ImportChoice): void;
  onImportCancel(): void;
}

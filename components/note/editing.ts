import type { ChangeKind } from '../../lib/notes/change';
import type { Draft, Note } from '../../lib/notes/note';

/** A note becomes another by a click, and can be taken back. */
export interface NoteChange {
  readonly kind: ChangeKind;
  readonly before: Note;
  readonly after: Note;
  /** What was done, in words. */
  readonly said: string;
}

/** What happens to notes and drafts: the same in popup and library. */
export interface EditingCallbacks {
  onDraft(draft: Draft): void;
  onDiscardDraft(id: string): void;
  /** false where the store did not take it: the text must be seen again. */
  onSave(draft: Draft): Promise<boolean>;
  onDelete(note: Note): void;
  onChange(change: NoteChange): void;
}

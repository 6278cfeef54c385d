import type { PassageSelector } from '../../lib/anchor/selector';
import type { Correction } from '../../lib/entities/corrections';
import type { NamedEntity } from '../../lib/entities/entity';
import type { ChangeKind } from '../../lib/notes/change';
import type { Namesake } from '../../lib/notes/namesakes';
import type { Draft, Note } from '../../lib/notes/note';
import type { PlacedNote } from '../../lib/notes/placed';
import type { Reading } from '../../lib/notes/reading';
import type { FindSightings } from '../../lib/notes/sighting';
import type { PopupIntent } from '../../lib/services/popup-intent';
import type { Span } from '../../lib/text/span';

/** Why this page is not read: a rule of the browser rather than a choice of the user, that there is nothing to read, or that our own background is silent. */
export type UnreadableReason = 'browser-page' | 'pdf' | 'file' | 'refused' | 'no-text' | 'no-answer';

/** What the popup knows of the tab that it was opened on. `site` is a host name without "www.". */
export type PopupState =
  | { readonly kind: 'loading' }
  | ReadingState
  | { readonly kind: 'not-story'; readonly site: string }
  | { readonly kind: 'unreadable'; readonly why: UnreadableReason }
  | { readonly kind: 'off'; readonly site: string; readonly mode: 'site' | 'click-only' }
  | { readonly kind: 'withheld'; readonly site: string }
  | { readonly kind: 'storage-failed'; readonly reading: Reading | null; readonly message: string };

export interface ReadingState {
  readonly kind: 'reading';
  readonly reading: Reading;
  /** Living notes on the entities of this article, on its story and on the page itself, wherever they were made. */
  readonly notes: readonly Note[];
  /** Typed and not yet saved: every one whose target is an entity of this article, or that changes one of `notes`. */
  readonly drafts: readonly Draft[];
  /** Notes on passages: made here, taken over, or offered from another copy of the story. */
  readonly placed: readonly PlacedNote[];
  /** What the reader asked for on the page before the popup opened; null where it was opened by itself. */
  readonly focus: PopupIntent | null;
  /** People noted before who may be people of this story: of the same surname, one of the two without a first name. */
  readonly namesakes: readonly Namesake[];
  /** Every tag that the reader has used, for completion. */
  readonly knownTags: readonly string[];
  /** The reader has switched this site off; the reading is from before, or from a click. */
  readonly siteOff: boolean;
  /** Whole days between the youngest story of all packs and today; null where there is no pack. */
  readonly packsAge: number | null;
}

export interface PopupCallbacks {
  /** Scroll the page to these words and flash them. */
  onReveal(span: Span): void;
  /** On every input, before anything is saved. */
  onDraft(draft: Draft): void;
  onDiscardDraft(id: string): void;
  /** The draft becomes a note, or changes the note that it names. false where the store did not take it. */
  onSave(draft: Draft): Promise<boolean>;
  /** A note as it shall be kept; `updatedAt` is the store's to set. */
  onReplace(kind: ChangeKind, note: Note): void;
  onDeleteNote(id: string): void;
  onRestoreNote(id: string): void;
  /** The words that are selected on the page now; none where nothing of the article is. */
  onSelection(): Promise<readonly PassageSelector[]>;
  /** Go to the page, and there from note to note. */
  onWalk(): void;
  /** The reader's own word on a name. Undone by onWithdrawCorrection, which takes the last one back. */
  onCorrect(correction: Correction): void;
  onWithdrawCorrection(): void;
  /** Somebody of the story and somebody noted before are one. Undone by onWithdrawCorrection too. */
  onSamePerson(entity: NamedEntity, noted: NamedEntity): void;
  readonly findSightings: FindSightings;
  /** Notes of another copy: count them as made on this one too, show them here no more, or decide anew. */
  onTakeOver(notes: readonly string[]): void;
  onDismiss(notes: readonly string[]): void;
  onUndecide(notes: readonly string[]): void;
  /** `path` is an address of addressOf(), such as `#/entities/org%3Anato`. */
  onOpenLibrary(path?: string): void;
  onOptions(): void;
  onSetSiteOff(off: boolean): void;
  onReadNow(): void;
  onGrantAccess(): void;
  /** Index into `reading.verdict.copies`. The button is hidden where these are left out. */
  onCompare?(copyIndex: number): void;
  onContest?(copyIndex: number): void;
  /** Index into `reading.contested`: a copy after all. */
  onWithdraw(contestedIndex: number): void;
}

export interface PopupProps extends PopupCallbacks {
  readonly state: PopupState;
}

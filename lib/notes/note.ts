import type { PassageSelector } from '../anchor/selector';
import type { EntityType } from '../entities/entity';

/** Told apart by hue and by pattern on the page. */
export type NoteColour = 'amber' | 'rose' | 'sea' | 'violet' | 'moss';

/** What a note is about. An entity note follows the entity to every article; a passage note follows the passage to every copy. */
export type NoteTarget =
  | { readonly kind: 'entity'; readonly key: string; readonly name: string; readonly type: EntityType }
  | { readonly kind: 'passage'; readonly selectors: readonly PassageSelector[] }
  | { readonly kind: 'page' };

export type EntityTarget = Extract<NoteTarget, { kind: 'entity' }>;

/** Where the reader stood when the note was made: enough to go back, and to name the place on another copy. */
export interface NotePlace {
  /** Id of the ArticleRecord. */
  readonly article: string;
  readonly url: string;
  readonly title: string;
  readonly site: string;
}

/** What the reader added to a note later: dated, in the order of writing. */
export interface FollowUp {
  readonly body: string;
  /** ms since 1970; no two of a note have the same, so that it names the follow-up. */
  readonly createdAt: number;
}

/** Something that the reader wrote. Times are ms since 1970, UTC. */
export interface Note {
  readonly id: string;
  readonly target: NoteTarget;
  readonly place: NotePlace;
  /** Family of copies that the article belongs to; the article's own id where no copy is known. */
  readonly story: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly followUps: readonly FollowUp[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** In the bin since then; null for a living note. */
  readonly deletedAt: number | null;
}

/** What the editor holds before it is saved: kept on every keystroke, so that a closing popup loses nothing. */
export interface Draft {
  /** `${article id}|${target id}`, the id of the note that is being edited, or `${note id}|${follow-up}`. */
  readonly id: string;
  readonly target: NoteTarget;
  readonly place: NotePlace;
  readonly story: string;
  /** The note that is being changed; null for a new one. */
  readonly note: string | null;
  /** What is written is a follow-up to `note`: a new one, or the one of this `createdAt`. Left out for the note itself. */
  readonly followUp?: 'new' | number;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly updatedAt: number;
}

import type { EntityTarget, Note, NoteColour } from './note';

/** What can be done to many notes at once. */
export type BulkChange =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'untag'; readonly tag: string }
  | { readonly kind: 'recolour'; readonly colour: NoteColour }
  | { readonly kind: 'move'; readonly to: EntityTarget };

/** The notes that a change would alter, as they would be; notes on which it does nothing are left out. */
export function changedBy(change: BulkChange, notes: readonly Note[]): Note[] {
  return notes.flatMap((note) => changed(change, note) ?? []);
}

const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

function changed(change: BulkChange, note: Note): Note | null {
  switch (change.kind) {
    case 'tag':
      return note.tags.some((tag) => same(tag, change.tag)) ? null : { ...note, tags: [...note.tags, change.tag] };
    case 'untag': {
      const tags = note.tags.filter((tag) => !same(tag, change.tag));
      return tags.length === note.tags.length ? null : { ...note, tags };
    }
    case 'recolour':
      return note.colour === change.colour ? null : { ...note, colour: change.colour };
    case 'move':
      // A passage keeps its words: only what is on an entity can be on another one.
      return note.target.kind !== 'entity' || note.target.key === change.to.key ? null : { ...note, target: change.to };
  }
}

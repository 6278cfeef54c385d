import type { Draft, Note, NotePlace, NoteTarget } from '../../lib/notes/note';
import type { Reading } from '../../lib/notes/reading';

/** Where a reader of this article stands. */
export const placeOf = ({ id, article: { url, title, site } }: Reading): NotePlace => ({
  article: id,
  url,
  title,
  site,
});

/** What tells two targets in one article apart. */
function targetId(target: NoteTarget): string {
  switch (target.kind) {
    case 'entity':
      return target.key;
    case 'page':
      return 'page';
    case 'passage':
      return target.selectors.map(({ span: { unit, start, end } }) => `${unit}:${start}-${end}`).join(',');
  }
}

export const draftId = (article: string, target: NoteTarget): string => `${article}|${targetId(target)}`;

/** An empty draft of a new note on the article that is open. */
export const newDraft = (reading: Reading, target: NoteTarget): Draft =>
  emptyDraft(placeOf(reading), reading.story, target);

export function emptyDraft(place: NotePlace, story: string, target: NoteTarget): Draft {
  return {
    id: draftId(place.article, target),
    target,
    place,
    story,
    note: null,
    body: '',
    tags: [],
    colour: 'amber',
    updatedAt: Date.now(),
  };
}

/**
 * A draft that begins as the note stands. `place` is where the reader edits it, so that the draft is found there again; the
 * note itself keeps the place where it was made.
 */
export function draftOfNote({ id, target, story, body, tags, colour }: Note, place: NotePlace): Draft {
  return { id, target, place, story, note: id, body, tags, colour, updatedAt: Date.now() };
}

/** A draft of a follow-up to a note: empty for a new one, else as the follow-up stands. */
export function draftOfFollowUp(note: Note, place: NotePlace, followUp: NonNullable<Draft['followUp']>): Draft {
  const body = note.followUps.find(({ createdAt }) => createdAt === followUp)?.body ?? '';
  return { ...draftOfNote(note, place), id: `${note.id}|${followUp}`, followUp, body, tags: [] };
}

/** Nothing worth keeping. */
export const isEmptyDraft = ({ body, tags }: Draft): boolean => body.trim() === '' && tags.length === 0;

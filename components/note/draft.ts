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

/** An empty draft of a new note. */
export function newDraft(reading: Reading, target: NoteTarget): Draft {
  return {
    id: draftId(reading.id, target),
    target,
    place: placeOf(reading),
    story: reading.story,
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

/** Nothing worth keeping. */
export const isEmptyDraft = ({ body, tags }: Draft): boolean => body.trim() === '' && tags.length === 0;

import type { LibraryContent } from '../../notes/library-content';
import type { Note } from '../../notes/note';

/**
 * What belongs to some of the notes: their articles, the drafts that change them, and where they were taken over. What the
 * reader said of names and matches belongs to no note: it goes with the whole library only.
 */
export function selectNotes(library: LibraryContent, chosen: readonly Pick<Note, 'id'>[]): LibraryContent {
  const ids = new Set(chosen.map(({ id }) => id));
  const notes = library.notes.filter(({ id }) => ids.has(id));
  const articles = new Set(notes.map(({ place }) => place.article));
  return {
    articles: library.articles.filter(({ id }) => articles.has(id)),
    notes,
    drafts: library.drafts.filter(({ note }) => note !== null && ids.has(note)),
    placements: library.placements.filter(({ note }) => ids.has(note)),
    corrections: [],
    contests: [],
  };
}

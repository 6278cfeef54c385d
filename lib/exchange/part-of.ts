import type { Note } from '../notes/note';
import type { LibraryContent } from './library-content';

/** What belongs to some of the notes: their articles, the drafts that change them, and where they were taken over. */
export function partOf(library: LibraryContent, chosen: readonly Pick<Note, 'id'>[]): LibraryContent {
  const ids = new Set(chosen.map(({ id }) => id));
  const notes = library.notes.filter(({ id }) => ids.has(id));
  const articles = new Set(notes.map(({ place }) => place.article));
  return {
    articles: library.articles.filter(({ id }) => articles.has(id)),
    notes,
    drafts: library.drafts.filter(({ note }) => note !== null && ids.has(note)),
    placements: library.placements.filter(({ note }) => ids.has(note)),
  };
}

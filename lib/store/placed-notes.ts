import { type PlacedNote, placeNotes } from '../notes/placed';
import type { Reading } from '../notes/reading';
import type { NoteRepository } from './notes';
import type { PlacementRepository } from './placements';
import type { StoreDatabase } from './schema';

interface Repositories {
  readonly database: StoreDatabase;
  readonly notes: NoteRepository;
  readonly placements: PlacementRepository;
}

/** The passage notes that belong on an article: its own, and those of the other copies of its story. */
export async function placedNotesOn(
  { id, story, article }: Pick<Reading, 'id' | 'story' | 'article'>,
  { database, notes, placements }: Repositories,
): Promise<PlacedNote[]> {
  const [onStory, onArticle, decided] = await Promise.all([
    notes.onPassagesOf(story),
    notes.onArticle(id),
    placements.onArticle(id),
  ]);
  const all = [...new Map([...onStory, ...onArticle].map((note) => [note.id, note])).values()];
  const elsewhere = [...new Set(all.map(({ place }) => place.article))].filter((copy) => copy !== id);
  const texts = new Map(
    (await database.texts.bulkGet(elsewhere)).flatMap((copy) => (copy ? [[copy.id, copy.units]] : [])),
  );
  return placeNotes({
    notes: all,
    article: id,
    units: article.units,
    placements: decided,
    textOf: (copy) => texts.get(copy)?.map((text) => ({ text })) ?? null,
  });
}

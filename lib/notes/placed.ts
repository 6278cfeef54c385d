import { articleTextInSlices } from '../anchor/article-text';
import { carryPassage } from '../anchor/carry';
import { resolvePassages } from '../anchor/resolve';
import type { Anchor } from '../anchor/selector';
import type { Unit } from '../article/article';
import { createSlicer } from '../text/slices';
import type { Note } from './note';

/** What the reader decided about a note of another copy, on this one. */
export type Placement = 'taken' | 'dismissed';

/** A passage note on an article: where its words are here, and how it came here. */
export interface PlacedNote {
  readonly note: Note;
  /** One a selector of the note, in its order. */
  readonly anchors: readonly Anchor[];
  /** own: made here. taken: made on another copy and taken over. offered: made there, and not yet decided. */
  readonly standing: 'own' | 'taken' | 'offered';
}

export interface PlaceOptions {
  /** Passage notes of this article and of the other copies of its story. */
  readonly notes: readonly Note[];
  /** Id of this article. */
  readonly article: string;
  readonly units: readonly Unit[];
  /** By note id: what was decided for this article. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The text of the copies that notes were made on, by article id, where it is kept. */
  readonly textOf: (article: string) => readonly { readonly text: string }[] | null;
}

/** ms: half a frame, over all of the notes together. */
const SLICE = 8;

/**
 * Find the words of notes on this version of this copy. A note of another copy whose words are not here is left out: it
 * is no orphan, it stands where it was made. Nothing of another copy counts as made here until the reader takes it over.
 */
export async function placeNotes({ notes, article, units, placements, textOf }: PlaceOptions): Promise<PlacedNote[]> {
  const placed: PlacedNote[] = [];
  const slicer = createSlicer(SLICE);
  for (const note of notes) {
    if (note.target.kind !== 'passage') continue;
    const { selectors } = note.target;
    if (note.place.article === article) {
      placed.push({ note, anchors: await resolvePassages(selectors, units, { slicer }), standing: 'own' });
      continue;
    }
    const decision = placements.get(note.id);
    if (decision === 'dismissed') continue;
    const there = textOf(note.place.article);
    // What carrying looks the words up in, ready before it asks.
    await articleTextInSlices(units, slicer);
    if (slicer.isOver()) await slicer.pause();
    const anchors = selectors.map((selector) => carryPassage(selector, there, units));
    if (anchors.some(({ span }) => span !== null)) {
      placed.push({ note, anchors, standing: decision === 'taken' ? 'taken' : 'offered' });
    }
  }
  return placed;
}

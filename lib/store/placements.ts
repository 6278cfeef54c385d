import type { Placement } from '../notes/placed';
import type { StoreDatabase } from './schema';

/** Decisions about notes of other copies: taken over on an article, or dismissed there. Undone by `undecide`. */
export interface PlacementRepository {
  /** By note id. */
  onArticle(article: string): Promise<Map<string, Placement>>;
  decide(notes: readonly string[], article: string, placement: Placement): Promise<void>;
  undecide(notes: readonly string[], article: string): Promise<void>;
}

const idOf = (note: string, article: string) => `${note}|${article}`;

export function createPlacementRepository({ placements }: StoreDatabase): PlacementRepository {
  return {
    onArticle: async (article) => {
      const records = await placements.where('article').equals(article).toArray();
      return new Map(records.map(({ note, placement }) => [note, placement]));
    },
    decide: async (notes, article, placement) => {
      await placements.bulkPut(notes.map((note) => ({ id: idOf(note, article), note, article, placement })));
    },
    undecide: async (notes, article) => {
      await placements.bulkDelete(notes.map((note) => idOf(note, article)));
    },
  };
}

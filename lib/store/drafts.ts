import type { Draft } from '../notes/note';
import type { StoreDatabase } from './schema';

/** Typed text before it is saved: written on every input, so that a closing popup or a dying worker loses nothing. */
export interface DraftRepository {
  onArticle(article: string): Promise<Draft[]>;
  /** Drafts that change a note, wherever it was made. */
  ofNotes(): Promise<Draft[]>;
  /** An empty draft is no draft: it is dropped. */
  keep(draft: Draft): Promise<void>;
  discard(id: string): Promise<void>;
}

export function createDraftRepository({ drafts }: StoreDatabase): DraftRepository {
  return {
    onArticle: (article) => drafts.where('place.article').equals(article).toArray(),
    ofNotes: () => drafts.filter(({ note }) => note !== null).toArray(),
    keep: async (draft) => {
      if (draft.body.trim() === '' && draft.tags.length === 0 && draft.note === null) await drafts.delete(draft.id);
      else await drafts.put(draft);
    },
    discard: (id) => drafts.delete(id),
  };
}

import type { Draft } from '../notes/note';
import type { StoreDatabase } from './schema';

/** Typed text before it is saved: written on every input, so that a closing popup or a dying worker loses nothing. */
export interface DraftRepository {
  onArticle(article: string): Promise<Draft[]>;
  /** Every draft: what changes a note, and what was begun on a page or a passage. */
  all(): Promise<Draft[]>;
  /** An empty draft is no draft: it is dropped. */
  keep(draft: Draft): Promise<void>;
  discard(id: string): Promise<void>;
}

/** A note that was emptied is a change; a new note or follow-up without words is nothing. */
const isNothing = ({ body, tags, note, followUp }: Draft) =>
  body.trim() === '' && (followUp === 'new' || (note === null && tags.length === 0));

export function createDraftRepository({ drafts }: StoreDatabase): DraftRepository {
  return {
    onArticle: (article) => drafts.where('place.article').equals(article).toArray(),
    all: () => drafts.toArray(),
    keep: async (draft) => {
      if (isNothing(draft)) await drafts.delete(draft.id);
      else await drafts.put(draft);
    },
    discard: (id) => drafts.delete(id),
  };
}

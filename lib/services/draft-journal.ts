import type { Draft } from '../notes/note';
import type { DraftKeeper } from './private-drafts';

/**
 * The last keystrokes before a popup closes. IndexedDB writes take a moment, and a page that closes in that moment takes them
 * with it; local storage is written at once. So each draft stands here until the store has it, and what is found here
 * when a page opens is put into the store first. Costs about .1 ms a keystroke. Where the browser gives no local storage
 * (Firefox with dom.storage.enabled off), or has no room left in it, drafts go to the database alone.
 */
export interface DraftJournal {
  /** Before the store is asked. */
  write(draft: Draft): void;
  /** The store has it; a newer version that was written meanwhile stays. */
  settle(draft: Draft): void;
  /** It was saved or given up. */
  drop(id: string): void;
  /** Put what was left over into the store. */
  recover(keep: (draft: Draft) => Promise<void>): Promise<void>;
}

const PREFIX = 'draft:';

function parsed(text: string | null): Draft | null {
  try {
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Nothing is kept in between. */
const NO_JOURNAL: DraftJournal = { write: () => {}, settle: () => {}, drop: () => {}, recover: async () => {} };

/** `local` is asked for here, since asking alone may throw. */
export function createDraftJournal(localStorage: () => Storage | null): DraftJournal {
  let local: Storage | null = null;
  try {
    local = localStorage();
  } catch {
    // Refused by a setting of the browser.
  }
  return local ? journalIn(local) : NO_JOURNAL;
}

function journalIn(local: Storage): DraftJournal {
  const settle = ({ id, updatedAt }: Draft) => {
    if ((parsed(local.getItem(PREFIX + id))?.updatedAt ?? 0) <= updatedAt) local.removeItem(PREFIX + id);
  };
  return {
    write: (draft) => {
      try {
        local.setItem(PREFIX + draft.id, JSON.stringify(draft));
      } catch {
        // Full: the database, which is asked next, has the draft.
      }
    },
    settle,
    drop: (id) => local.removeItem(PREFIX + id),
    recover: async (keep) => {
      const keys = Array.from({ length: local.length }, (_, at) => local.key(at) ?? '');
      for (const key of keys.filter((candidate) => candidate.startsWith(PREFIX))) {
        const draft = parsed(local.getItem(key));
        if (draft) await keep(draft);
        local.removeItem(key);
      }
    },
  };
}

/** Drafts that stand in the journal for as long as the store may still lose them. */
export function journalledDrafts(journal: DraftJournal, stored: DraftKeeper): DraftKeeper {
  return {
    onArticle: stored.onArticle,
    keep: async (draft) => {
      journal.write(draft);
      await stored.keep(draft);
      journal.settle(draft);
    },
    discard: async (id) => {
      journal.drop(id);
      await stored.discard(id);
    },
  };
}

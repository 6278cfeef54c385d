import { browser } from '../browser/polyfill';
import type { Draft } from '../notes/note';

/**
 * Drafts of private tabs: in the browser's session storage, which is memory, until the user saves. None is shown beside another tab,
 * and none outlives its tab or the last private window.
 *
 *   private-draft:TAB:ID → Draft
 */
export interface DraftKeeper {
  onArticle(article: string): Promise<Draft[]>;
  keep(draft: Draft): Promise<void>;
  discard(id: string): Promise<void>;
}

const PREFIX = 'private-draft:';
const prefixOf = (tab: number) => `${PREFIX}${tab}:`;

async function keysWith(prefix: string): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
}

export function createPrivateDrafts(tab: number): DraftKeeper {
  const { session } = browser.storage;
  return {
    onArticle: async (article) => {
      const drafts = Object.values(await session.get(await keysWith(prefixOf(tab)))) as Draft[];
      return drafts.filter(({ place }) => place.article === article);
    },
    keep: (draft) => session.set({ [prefixOf(tab) + draft.id]: draft }),
    discard: (id) => session.remove(prefixOf(tab) + id),
  };
}

/** Run by the background. A tab that closes takes its drafts along, and the last private window whatever is left. */
export function forgetPrivateDrafts(): void {
  const { session } = browser.storage;
  browser.tabs.onRemoved.addListener((tab) => void keysWith(prefixOf(tab)).then((keys) => session.remove(keys)));
  browser.windows?.onRemoved.addListener(() => {
    void browser.windows.getAll().then(async (open) => {
      if (!open.some(({ incognito }) => incognito)) await session.remove(await keysWith(PREFIX));
    });
  });
}

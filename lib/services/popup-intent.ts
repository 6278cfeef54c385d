import type { PassageSelector } from '../anchor/selector';
import { browser } from '../browser/polyfill';

/** What the popup should begin with when it opens over a tab: words to note, a note or a name to show. */
export type PopupIntent =
  | { readonly kind: 'passage'; readonly selectors: readonly PassageSelector[] }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'entity'; readonly key: string };

/** Kept in session storage between the page's gesture and the popup that answers it; taken once. */
export interface PopupIntentStore {
  set(tab: number, focus: PopupIntent): Promise<void>;
  take(tab: number): Promise<PopupIntent | null>;
}

const keyOf = (tab: number) => `focus:${tab}`;

export function createPopupIntentStore(): PopupIntentStore {
  const { session } = browser.storage;
  return {
    set: (tab, focus) => session.set({ [keyOf(tab)]: focus }),
    take: async (tab) => {
      const key = keyOf(tab);
      const focus = (await session.get(key))[key] as PopupIntent | undefined;
      if (focus) await session.remove(key);
      return focus ?? null;
    },
  };
}

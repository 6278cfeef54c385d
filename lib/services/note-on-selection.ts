import type { PassageSelector } from '../anchor/selector';
import { openEditor } from '../browser/popup-window';
import { callTab } from '../messages/call';
import type { PopupIntent, PopupIntentStore } from './popup-intent';

/** Takes the reader from selected words to the editor: two steps, however they were chosen. */
export interface NoteOnSelection {
  /** Ask the page for its selection: for the menu and the shortcut. */
  noteOnSelection(tab: number): Promise<void>;
  /** The page's own button gave the words. */
  noteOn(tab: number, selectors: readonly PassageSelector[]): Promise<boolean>;
  show(tab: number, focus: PopupIntent): Promise<boolean>;
  /** To the next note on the page (1), or the one before (-1). */
  walk(tab: number, step: 1 | -1): Promise<void>;
}

export function createNoteOnSelection(focus: PopupIntentStore): NoteOnSelection {
  const noteOn = async (tab: number, selectors: readonly PassageSelector[]) => {
    await focus.set(tab, { kind: 'passage', selectors });
    return openEditor(tab);
  };
  return {
    noteOn,
    noteOnSelection: async (tab) => {
      // A page that was never read has no article to hold the words: the popup says so, and offers to read it.
      const { selectors } = await callTab(tab, 'page.selection', {}).catch(() => ({ selectors: [] }));
      if (selectors.length > 0) await noteOn(tab, selectors);
      else await openEditor(tab);
    },
    walk: async (tab, step) => {
      // A page that was never read has no notes to walk through, and nobody to say so.
      await callTab(tab, 'page.walk', { step }).catch(() => {});
    },
    show: async (tab, wanted) => {
      await focus.set(tab, wanted);
      return openEditor(tab);
    },
  };
}

import { requestAccess, watchAccess } from '../browser/access';
import { showPage, showTab } from '../browser/pages';
import { call, callTab } from '../messages/call';
import type { SettingsStore } from '../settings/settings-store';
import type { Span } from '../text/span';
import { stateOfTab, watchTab } from './tab-state';

/**
 * One tab, for the page that shows its story: what is known of it, and what may be asked of its reader and of the background.
 * Each rejects where nobody answers: a worker that was stopped, a tab that is gone.
 */
export function createStoryTab(tab: number, settings: SettingsStore) {
  return {
    state: () => stateOfTab(tab, settings),
    /** Told whenever the state may be another one, until `signal` aborts. */
    watch: (onChange: () => void, signal: AbortSignal) => {
      watchTab(tab, onChange, signal);
      settings.watch(onChange, signal);
      watchAccess(onChange, signal);
    },
    /** Read the page now, whatever the mode says. */
    read: () => call('reading.start', { tab }),
    /** The same text is judged again: the user contested a match or corrected a name. */
    judgeAgain: () => call('reading.again', { tab }),
    /** Notes changed: open pages are painted anew. */
    repaintPages: () => call('notes.changed', {}),
    reveal: (span: Span) => callTab(tab, 'page.reveal', { span }),
    selection: () => callTab(tab, 'page.selection', {}),
    walk: () => callTab(tab, 'page.walk', { step: 1 }),
    show: () => showTab(tab),
    showPage,
    /** Only from a click: browsers refuse anything else. */
    requestAccess,
  };
}

export type StoryTab = ReturnType<typeof createStoryTab>;

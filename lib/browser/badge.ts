import type { VerdictKind } from '../match/copy';
import { browser } from './polyfill';

/** What the toolbar shows: a sign and a colour, never the colour alone. Nothing found is said by silence. */
const BADGES: { readonly [Kind in VerdictKind]: { readonly text: string; readonly colour: string } } = {
  full: { text: '=', colour: '#b06a00' },
  shortened: { text: '−', colour: '#b06a00' },
  extended: { text: '+', colour: '#b06a00' },
  passages: { text: '…', colour: '#7a6a3a' },
  'shared-quotes': { text: '“”', colour: '#5a5480' },
  none: { text: '', colour: '#5a564c' },
  'no-corpus': { text: '', colour: '#5a564c' },
};

/** Tabs close while we work; a badge for a tab that is gone is no fault. */
const ifStillOpen = (error: unknown) => {
  if (!/No tab|Invalid tab|tab ID/i.test(String(error))) throw error;
};

export async function showBadge(tab: number, kind: VerdictKind, title: string): Promise<void> {
  const { text, colour } = BADGES[kind];
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
    browser.action.setTitle({ tabId: tab, title }),
  ]).catch(ifStillOpen);
}

export async function clearBadge(tab: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: '' }),
    browser.action.setTitle({ tabId: tab, title: '' }),
  ]).catch(ifStillOpen);
}

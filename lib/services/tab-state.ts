import { type Access, accessTo } from '../browser/access';
import { browser } from '../browser/polyfill';
import { call } from '../messages/call';
import type { Reading } from '../notes/reading';
import { restraintOn, siteOf } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';

/** What stands between us and the page in a tab, or what was read there. `site` is a host name without "www.". */
export type TabState =
  | { readonly kind: 'reading'; readonly reading: Reading; readonly siteOff: boolean; readonly incognito: boolean }
  | { readonly kind: 'unreadable'; readonly why: Exclude<Access, 'granted' | 'withheld'> | 'refused' }
  | { readonly kind: 'off'; readonly site: string; readonly mode: 'site' | 'click-only' }
  | { readonly kind: 'withheld'; readonly site: string }
  | { readonly kind: 'not-story'; readonly site: string };

/** The tab that the popup is about: named in its own address (`?tabId=7`), else the active one. */
export async function tabOfPopup(address: string): Promise<number | null> {
  const named = Number(new URL(address).searchParams.get('tabId') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** Whether the tab is in a private window: nothing of it is kept without a word of the user's. */
export const isPrivate = async (tab: number): Promise<boolean> => (await browser.tabs.get(tab)).incognito;

export async function stateOfTab(tab: number, settings: SettingsStore): Promise<TabState> {
  const { url, incognito } = await browser.tabs.get(tab);
  const access = await accessTo(url);
  if (access !== 'granted' && access !== 'withheld') return { kind: 'unreadable', why: access };
  const host = url ? new URL(url).hostname : '';
  const site = siteOf(host);
  const restraint = restraintOn(await settings.read(), host);
  const reading = await call('reading.of-tab', { tab });
  if (reading && (!url || pathOf(reading.article.url) === pathOf(url)) && (await isOfThisLoad(tab, reading))) {
    return { kind: 'reading', reading, siteOff: restraint === 'site', incognito };
  }
  if (access === 'withheld') return { kind: 'withheld', site };
  if (restraint) return { kind: 'off', site, mode: restraint };
  return (await takesScripts(tab)) ? { kind: 'not-story', site } : { kind: 'unreadable', why: 'refused' };
}

/** The background has dropped the reading of another page by then (follow-tabs.ts), which compares all of an address. */
const pathOf = (url: string): string => new URL(url).pathname;

/** Error pages and the browser's own viewers of documents stand at ordinary addresses, and take no script. */
async function takesScripts(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Was this read since the page was loaded? A page that was loaded again where we may not read any more reports nothing that
 * would replace the reading of before, and no event of a tab tells a reload from a frame's. Taken for true where the browser
 * does not let us ask.
 */
async function isOfThisLoad(tab: number, { readAt }: Reading): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  try {
    const [{ result }] = await browser.scripting.executeScript({ target, func: () => performance.timeOrigin });
    return typeof result !== 'number' || result <= readAt;
  } catch {
    return true;
  }
}

/** Told when anything changed that the state of the tab depends on, until `signal` aborts. */
export function watchTab(tab: number, onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (updated: number) => updated === tab && onChange();
  const onStored = (changes: Record<string, unknown>) => `tab:${tab}` in changes && onChange();
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.session.onChanged.addListener(onStored);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.session.onChanged.removeListener(onStored);
  });
}

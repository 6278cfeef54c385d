import { browser } from './polyfill';

/** Show one of our own pages in a tab; `path` is relative to the extension, with query or fragment. */
export async function showPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Bring a tab and its window to the front. */
export async function showTab(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tab);
  await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Close the page that asks, as a dialogue is closed. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;

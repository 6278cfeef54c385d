import { browser } from './polyfill';

const WINDOW_SIZE = { width: 440, height: 680 };

/**
 * Open the popup over a tab: false where the browser refuses. Chromium lets an extension do it at any time; older Firefox only
 * in answer to a click on its own menus and toolbar.
 */
export async function openPopup(tab: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tab);
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The popup, or where the browser will not open it, the same page in a small window of its own. */
export async function openEditor(tab: number): Promise<boolean> {
  if (await openPopup(tab)) return true;
  const url = browser.runtime.getURL(`/popup.html?tabId=${tab}` as never);
  await browser.windows.create({ url, type: 'popup', ...WINDOW_SIZE });
  return true;
}

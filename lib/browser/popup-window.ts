import { browser } from 'wxt/browser';

/**
 * Open the popup over a tab's window. Chromium lets an extension do it at any time, Firefox only in answer to a click on
 * its own toolbar: false there, and the caller does without.
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

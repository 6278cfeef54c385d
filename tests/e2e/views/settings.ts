import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { SETTINGS_KEY, type Settings, settingsFrom } from '../../../lib/settings/settings';
import { waitFor } from '../driver/wait';
import { press } from './parts';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/**
 * Presses a part of a page of ours that changes a setting, unless it is so already, and waits until the change is kept: a box is
 * ticked and a card chosen a moment before, and a page that is closed in between takes the change with it.
 */
export async function pressSetting(page: Page, name: string, isWanted: (settings: Settings) => boolean): Promise<void> {
  const isKept = async () => {
    const kept = await page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], SETTINGS_KEY);
    return isWanted(settingsFrom(kept));
  };
  if (await isKept()) return;
  await press(page, name);
  await waitFor(`the setting “${name}” to be kept`, isKept);
}

import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { appear, part, press, type } from './parts';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/** Types an address into the settings page, in place of what stood there, and adds what is at it. */
export async function addAddress(options: Page, address: string): Promise<void> {
  await appear(options, 'source-address');
  await options.$eval(part('source-address'), (field) => {
    (field as HTMLInputElement).value = '';
  });
  await type(options, 'source-address', address);
  await press(options, 'add-address');
}

/** Drops files on the settings page, as from a folder. */
export async function dropFiles(options: Page, files: Iterable<readonly [string, string | Uint8Array]>): Promise<void> {
  await appear(options, 'add-source');
  await options.$eval(
    part('add-source'),
    (target, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const [name, base64] of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]),
  );
}

/** Makes the check of a pack due and rings the alarm that the worker wakes up for. */
export function ringForPack(options: Page, id: string): Promise<void> {
  return options.evaluate(async (pack) => {
    const opening = indexedDB.open('copytaster');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const packs = opening.result.transaction('packs', 'readwrite').objectStore('packs');
    const reading = packs.get(pack);
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    packs.put({ ...reading.result, schedule: { ...reading.result.schedule, nextAt: 0 } });
    await new Promise((resolve) => {
      packs.transaction.oncomplete = resolve;
    });
    opening.result.close();
    chrome.alarms.create('subscriptions', { when: Date.now() + 200, periodInMinutes: 15 });
  }, id);
}

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { press } from './views/parts';
import { typeNote, verdictIn } from './views/popup';

const HALDANE = 'per:ingrid-haldane';
/**
 * A sample: COPYTASTER_STOPS=300 makes it a long run, and tests/faults stops the store alone a thousand times. Firefox stops a
 * background when it likes: each stop there takes seconds of waiting.
 */
const STOPS = { chromium: Number(process.env.COPYTASTER_STOPS ?? 10), firefox: 2 };
const LATEST_MS = 60;
const MAX_SEEN_MS = { chromium: 300, firefox: 10_000 };

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Bodies of all notes, from the database itself: lists show only what is in view. */
function keptBodies(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('copytaster');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ body }: { body: string }) => body));
          };
        };
      }),
  );
}

describeInBrowsers('a background that is stopped while notes are written', (context) => {
  it('loses none of them, and takes none of them apart', { timeout: 600_000 }, async () => {
    const page = await context.browser.page(context.site.address('extended'));
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    const written: string[] = [];
    for (let stop = 0; stop < STOPS[context.name]; stop++) {
      const body = `Note ${stop}, before a stop.`;
      await typeNote(popup, HALDANE, body);
      const saved = press(popup, 'save-note', `[data-key="${HALDANE}"]`);
      // Spread over the time that a save and the painting after it take: early, in the middle, late.
      await rest((stop * LATEST_MS) / STOPS[context.name]);
      // What is saved wakes the next one, so that it may never be seen that there is none.
      await Promise.race([context.browser.stopBackground().catch(() => {}), rest(MAX_SEEN_MS[context.name])]);
      await saved;
      written.push(body);
      await waitFor(`note ${stop}`, async () => (await keptBodies(popup)).length === written.length);
    }
    expect((await keptBodies(popup)).sort()).toEqual([...written].sort());
    await page.close();
  });
});

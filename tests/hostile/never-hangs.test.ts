import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../e2e/driver/wait';
import { describeInBrowsers } from '../e2e/in-browsers';
import { expectAlive } from './alive';
import { openHostile } from './hostile-page';
import { MASSES } from './masses';

/** A page's own clock: how late its timers are, at most, in ms, while we read it. */
const WATCH_THE_CLOCK = `
let last = performance.now();
window.latest = 0;
window.addEventListener('load', () => { last = performance.now(); window.latest = 0; setInterval(() => {
  const now = performance.now();
  window.latest = Math.max(window.latest, now - last - 10);
  last = now;
}, 10); });
`;

/** A reader that hangs is late by minutes. What is within the budget on an idle machine is a few times that on a busy one. */
const HANGING_MS = 5_000;

const latest = (page: Page) => page.evaluate(() => (window as unknown as { latest: number }).latest);

describeInBrowsers('a page that wants to keep us busy (T8)', (context) => {
  it.each(MASSES)('$name: gets an answer, and goes on', async (malice) => {
    const page = await openHostile(context, { ...malice, script: `${WATCH_THE_CLOCK}${malice.script ?? ''}` });
    const popup = await context.browser.popup(page);
    // Read or not, the popup says something in the usual time.
    await waitFor('the popup', async () => (await popup.$('[data-part="verdict"], [data-part="not-story"]')) !== null);
    await popup.close();
    expect(await latest(page)).toBeLessThan(HANGING_MS);
    await page.close();
  });

  it('leaves the extension as it was', () => expectAlive(context));
});

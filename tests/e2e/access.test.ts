import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ReadingMode } from '../../lib/settings/settings';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { isUntouched, marksOn } from './views/live-page';
import { appear, press, type } from './views/parts';
import { verdictIn } from './views/popup';
import { pressSetting } from './views/settings';

/** Longer than gate, reader and answer take together on a story. */
const A_WHILE_MS = 2_500;

describeInBrowsers('where Copytaster may read', (context) => {
  const open = (name: string) => context.browser.page(context.site.address(name));

  async function chooseMode(mode: ReadingMode): Promise<Page> {
    const welcome = await context.browser.extensionPage('welcome.html');
    await pressSetting(welcome, `mode-${mode}`, (kept) => kept.mode === mode);
    return welcome;
  }

  async function staysUntouched(page: Page): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));
    return isUntouched(await marksOn(page));
  }

  afterEach(async () => {
    await (await chooseMode('everywhere')).close();
  });

  it('reads nothing until the click, where that was chosen', async () => {
    await (await chooseMode('on-click')).close();
    const page = await open('extended');
    expect(await staysUntouched(page)).toBe(true);

    const popup = await context.browser.popup(page);
    await appear(popup, 'off');
    await press(popup, 'read-now');
    expect((await verdictIn(popup)).kind).toBe('extended');
    await page.close();
  });

  it('reads on chosen sites alone', async () => {
    const welcome = await chooseMode('chosen-sites');
    await appear(welcome, 'site-field');
    await type(welcome, 'site-field', 'harbour-post.localhost');
    await press(welcome, 'add-site');
    await appear(welcome, 'site');
    await welcome.close();

    const chosen = await open('extended');
    expect((await verdictIn(await context.browser.popup(chosen))).kind).toBe('extended');
    await chosen.close();
    const other = await open('full');
    expect(await staysUntouched(other)).toBe(true);
    await other.close();
  });

  it('is off on a site that was switched off, and on again', async () => {
    const before = await open('shortened');
    const popup = await context.browser.popup(before);
    await verdictIn(popup);
    await press(popup, 'site-off');
    await waitFor('the marks to go', async () => isUntouched(await marksOn(before)));
    await popup.close();
    // What was found before is said no more once the page is loaded again.
    await before.reload();
    await appear(await context.browser.popup(before), 'off');
    await before.close();

    const page = await open('shortened');
    expect(await staysUntouched(page)).toBe(true);
    const again = await context.browser.popup(page);
    await appear(again, 'off');
    await press(again, 'turn-on');
    expect((await verdictIn(again)).kind).toBe('shortened');
    await page.close();
  });
});

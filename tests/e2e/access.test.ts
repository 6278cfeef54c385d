import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ReadingMode } from '../../lib/settings/settings';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { isUntouched, marksOn } from './views/live-page';
import { appear, press, textOf, type } from './views/parts';
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

    // The click on the toolbar is that click: nothing else is asked for.
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('extended');
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

  it('says of pages that nobody may read what they are, and why a button cannot help', async () => {
    const short = context.site.add({
      host: 'short',
      path: '/a',
      markup:
        '<!doctype html><title>Short</title><h1>Ferry late</h1><p>The night ferry left the harbour two hours late on Monday, the port said, since its ramp had been stuck in the ice.</p>',
    });
    const empty = context.site.add({
      host: 'short',
      path: '/b',
      markup: '<!doctype html><title>Empty</title><img alt="">',
    });
    const tab = await context.browser.page(empty);
    const popup = await context.browser.popup(tab);
    await appear(popup, 'not-story');
    await press(popup, 'read-now');
    await waitFor('the popup to say that there is no text', async () =>
      (await textOf(popup, 'unreadable'))?.includes('no text'),
    );
    await popup.close();
    await tab.close();

    const asked = await context.browser.page(short);
    const reading = await context.browser.popup(asked);
    await appear(reading, 'not-story');
    await press(reading, 'read-now');
    expect((await verdictIn(reading)).kind).toMatch(/^(none|no-corpus)$/);
    await reading.close();
    await asked.close();

    const own = await context.browser.page('about:blank');
    const blank = await context.browser.popup(own);
    await waitFor('the popup to say whose page it is', async () =>
      (await textOf(blank, 'unreadable'))?.includes('browser'),
    );
    await blank.close();
    await own.close();
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

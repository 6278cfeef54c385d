import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { appear, disappear, press, textOf, textsOf } from './views/parts';
import { notedWords, noteOn, waitForNoted } from './views/passages';
import { entitiesIn } from './views/popup';

const KILLED = 'Nobody was killed.';
const CALM = 'The crew were calm';

describeInBrowsers('notes made on another copy of a story', (context) => {
  async function open(name: string): Promise<Page> {
    const page = await context.browser.page(context.site.address(name));
    // The popup waits for the page to be read.
    const popup = await context.browser.popup(page);
    await entitiesIn(popup);
    await popup.close();
    return page;
  }

  it('are offered where their words stand, with where they were made, and count as made nowhere else (T3)', async () => {
    const first = await open('full');
    for (const words of [KILLED, CALM]) await noteOn(context.browser, first, words);
    await waitForNoted(first, [KILLED, CALM]);
    await first.close();

    const second = await open('extended');
    expect(await notedWords(second)).toEqual([]);
    const popup = await context.browser.popup(second);
    await appear(popup, 'offers');
    expect((await textsOf(popup, 'offered-note')).every((offer) => offer.includes('made on'))).toBe(true);
    expect(await textOf(popup, 'placed-note')).toBeNull();
    await popup.close();
    await second.close();
  });

  it('are taken over by one click, or dismissed by one', async () => {
    const page = await open('extended');
    const popup = await context.browser.popup(page);
    await appear(popup, 'offers');
    const offers = await textsOf(popup, 'offered-note');
    await press(popup, 'take-over');
    await waitFor('one offer left', async () => (await textsOf(popup, 'offered-note')).length === 1);
    await press(popup, 'dismiss');
    await disappear(popup, 'offers');
    await popup.close();
    const taken = offers[0].includes(KILLED) ? KILLED : CALM;
    await waitForNoted(page, [taken]);
    await page.close();
  });

  it('stay decided when the copy is opened again', async () => {
    const page = await open('extended');
    await waitFor('the note that was taken over', async () => (await notedWords(page)).length === 1);
    await page.close();
  });
});

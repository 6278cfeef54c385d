import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { settledMarks } from './views/live-page';
import { appear, part } from './views/parts';
import { typeNote, writeNote } from './views/popup';

const AVERILL = 'per:callum-averill';
const NOTE = 'Sends apologies, never comes.';

describeInBrowsers('people, organisations and places', (context) => {
  const open = async (name: string) => {
    const page = await context.browser.page(context.site.address(name));
    return { page, popup: await context.browser.popup(page) };
  };
  const seenIn = (page: Page) =>
    waitFor('where it was seen', () =>
      page.$eval(part('where-seen'), (section) => Number(section.getAttribute('data-count'))).catch(() => null),
    );

  it('have a card that says where they were seen, in the popup and in the library', async () => {
    const first = await open('agency');
    await writeNote(first.popup, AVERILL, NOTE);
    expect(await seenIn(first.popup)).toBe(0);
    await first.page.close();

    const other = await open('unrelated');
    await typeNote(other.popup, AVERILL, '');
    expect(await seenIn(other.popup)).toBe(1);
    expect(await other.popup.$eval(`${part('where-seen')} a`, ({ href }: HTMLAnchorElement) => href)).toBe(
      context.site.address('agency'),
    );
    await other.page.close();

    const library = await context.browser.extensionPage(`library.html#/entities/${encodeURIComponent(AVERILL)}`);
    await appear(library, 'entity-detail');
    expect(await seenIn(library)).toBe(1);
    await library.close();
  });

  it('say name and number of notes where they are pointed at, and put no word of a note into the page', async () => {
    const { page } = await open('agency');
    // The chip hangs where the tooltip will: it has to be there before they are counted.
    await settledMarks(page);
    const place = await waitFor('the name to be painted', () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('reader-line') ?? [])] as Range[];
        const range = ranges.find((each) => String(each).includes('Averill'));
        if (!range) return null;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    const islands = () => page.evaluate(() => document.documentElement.children.length);
    const before = await islands();
    await page.mouse.move(place.x, place.y);
    await waitFor('the tooltip', async () => (await islands()) === before + 1);
    expect(await page.content()).not.toContain(NOTE);
    await page.mouse.move(2, 2);
    await waitFor('the tooltip to go', async () => (await islands()) === before);
    await page.close();
  });
});

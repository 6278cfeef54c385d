import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { marksOn, settledMarks } from './views/live-page';
import { click } from './views/parts';
import { verdictIn } from './views/popup';

/** Words of the last paragraph of the agency story, which is there only once a page shows all of it. */
const LAST_WORDS = /led to calls for a tunnel/;

const paintedOn = async (page: Page) => (await marksOn(page)).copied.join(' ');

describeInBrowsers('pages that change while they are read', (context) => {
  const open = (name: string) => context.browser.page(context.site.address(name));
  const untilPainted = (page: Page, words: RegExp) =>
    waitFor(`${words} to be painted`, async () => words.test(await paintedOn(page)));

  it.each([
    'late-text',
    'streamed',
    'hydrated',
    'comment-flood',
    'huge',
    'several-articles',
    'shadow-root',
    'hidden-duplicates',
    'print',
    'amp',
    'hash-navigation',
  ])('reads all of the %s page', async (name) => {
    const page = await open(name);
    await untilPainted(page, LAST_WORDS);
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('full');
    await page.close();
  });

  it('paints again what a framework has rendered anew', async () => {
    const page = await open('hydrated');
    await page.waitForSelector('html[data-hydrated]');
    await untilPainted(page, LAST_WORDS);
    expect((await settledMarks(page)).chip).toBe(true);
    await page.close();
  });

  it('paints nothing twice where the text is in the page twice', async () => {
    const page = await open('hidden-duplicates');
    await untilPainted(page, LAST_WORDS);
    expect((await paintedOn(page)).match(/led to calls for a tunnel/g)).toHaveLength(1);
    await page.close();
  });

  it('follows a single-page app from story to story, and leaves nothing behind', async () => {
    const page = await open('app-1');
    await untilPainted(page, LAST_WORDS);
    await click(page, '.headlines a:nth-child(2)');
    await waitFor('the copied passages to go', async () => (await marksOn(page)).copied.length === 0);
    await waitFor('the new story’s names', async () => (await marksOn(page)).entities.includes('Callum Averill'));
    expect((await marksOn(page)).chip).toBe(false);
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('none');

    await page.goBack();
    await untilPainted(page, LAST_WORDS);
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('full');
    await page.close();
  });

  it('keeps its marks on a link into the same story', async () => {
    const page = await open('hash-navigation');
    await untilPainted(page, LAST_WORDS);
    await click(page, '.contents li:nth-child(2) a');
    expect(await page.evaluate(() => location.hash)).toBe('#paragraph-4');
    expect(await paintedOn(page)).toMatch(LAST_WORDS);
    await page.close();
  });

  it('has its marks on a page that comes back as it was left', async () => {
    const page = await open('full');
    await untilPainted(page, LAST_WORDS);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto(context.site.address('unrelated'));
    // Not goBack(): a page that is shown again as it was does not load, and puppeteer would wait for that.
    await page.evaluate(() => history.back());
    await waitFor('the page as it was left', () => page.evaluate(() => 'kept' in window));
    await untilPainted(page, LAST_WORDS);
    expect((await verdictIn(await context.browser.popup(page))).kind).toBe('full');
    await page.close();
  });

  it('lets go of what a paywall takes away', async () => {
    const page = await open('paywalled');
    await page.waitForSelector('.paywall');
    await waitFor('the rest to be judged', async () => {
      const { copied } = await marksOn(page);
      return copied.length > 0 && !LAST_WORDS.test(copied.join(' '));
    });
    await page.close();
  });

  it('waits behind a consent wall', async () => {
    const page = await open('consent-wall');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { copied, chip } = await marksOn(page);
    expect({ copied, chip }).toEqual({ copied: [], chip: false });
    await click(page, '#accept');
    await untilPainted(page, LAST_WORDS);
    await page.close();
  });

  it('reads the story in sight where a second one is added', async () => {
    const page = await open('infinite-scroll');
    await untilPainted(page, LAST_WORDS);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
    await page.evaluate(() => document.querySelectorAll('article')[1].scrollIntoView());
    await waitFor('the second story’s address', () => page.evaluate(() => location.pathname.startsWith('/culture/')));
    await waitFor('the second story’s names', async () => (await marksOn(page)).entities.includes('Callum Averill'));
    await page.close();
  });

  it.each(['arabic', 'japanese'])('reads a story in %s', async (name) => {
    const page = await open(name);
    expect((await verdictIn(await context.browser.popup(page))).kind).toMatch(/^(none|no-corpus)$/);
    await page.close();
  });
});

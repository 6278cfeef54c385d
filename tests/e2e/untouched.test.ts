import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { describeInBrowsers } from './in-browsers';
import { isUntouched, marksOn, settledMarks } from './views/live-page';
import { appear, press } from './views/parts';
import { verdictIn } from './views/popup';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/** Looks into the world of our scripts in another tab, as only the extension can: from one of its own pages. */
function hasReader(ours: Page, url: string): Promise<unknown> {
  return ours.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((open) => open.url === address);
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () => Symbol.for('copytaster session') in globalThis,
    });
    return result;
  }, url);
}

describeInBrowsers('what Copytaster does to a page', (context) => {
  /** A story that is opened later is read and marked by now: whatever comes of the pages before it has come. */
  async function laterStoryIsRead(): Promise<Page> {
    const story = await context.browser.page(context.site.address('full'));
    await settledMarks(story, ({ chip }) => chip);
    return story;
  }

  it.each(['front', 'product', 'forum'])('leaves the %s page untouched', async (name) => {
    const page = await context.browser.page(context.site.address(name));
    const before = await page.content();
    const story = await laterStoryIsRead();
    expect(isUntouched(await marksOn(page))).toBe(true);
    expect(await page.content()).toBe(before);
    for (const open of [page, story]) await open.close();
  });

  it('tells a page nothing of being there', async () => {
    const page = await context.browser.page(
      context.site.add({
        host: 'listening',
        path: '/lamps/',
        markup: `<!doctype html><title>Lamps</title><script>
          window.heard = [];
          addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
        </script><h1>Lamps</h1>`,
      }),
    );
    const story = await laterStoryIsRead();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    for (const open of [page, story]) await open.close();
  });

  it('injects no reader into a page that is no story', async () => {
    const [story, front] = ['full', 'front'].map((name) => context.site.address(name));
    const pages = [await context.browser.page(front), await laterStoryIsRead()];
    const options = await context.browser.extensionPage('options.html');
    expect(await hasReader(options, story)).toBe(true);
    expect(await hasReader(options, front)).toBe(false);
    for (const page of [...pages, options]) await page.close();
  });

  it('says in the popup that there is no story, and reads the page if the reader insists', async () => {
    const page = await context.browser.page(context.site.address('forum'));
    const popup = await context.browser.popup(page);
    await appear(popup, 'not-story');
    await press(popup, 'read-now');
    expect((await verdictIn(popup)).kind).toMatch(/^(none|no-corpus)$/);
    await page.close();
  });

  it('changes nothing of a story but for the chip and the overlay beside its body', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    const before = await page.evaluate(() => document.body.outerHTML);
    await verdictIn(await context.browser.popup(page));
    await settledMarks(page);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(
      ['head', 'body', 'div', 'div'],
    );
    await page.close();
  });

  it('shows the page nothing of the chip', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    await verdictIn(await context.browser.popup(page));
    await settledMarks(page);
    const chip = await page.evaluate(() => {
      const host = document.querySelector('[data-copy-chip]');
      return { root: host?.shadowRoot ?? null, text: host?.textContent, markup: host?.innerHTML };
    });
    expect(chip).toEqual({ root: null, text: '', markup: '' });
    await page.close();
  });
});

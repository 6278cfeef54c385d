import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Article } from '../../lib/article/article';
import type { Reading } from '../../lib/notes/reading';
import { readSavedPage } from '../../tools/copytaster/inputs/saved-page';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/** Pages that are what they are without scripts, and hide nothing by a style sheet: the command line knows neither. */
const PAGES = [
  'agency',
  'full',
  'shortened',
  'extended',
  'same-event',
  'unrelated',
  'arabic',
  'japanese',
  'no-corpus',
  'several-articles',
  'hash-navigation',
  'print',
  'amp',
];

/** All that a pack or a verdict is made of. */
const ESSENCE = [
  'title',
  'url',
  'canonicalUrl',
  'site',
  'publisher',
  'published',
  'byline',
  'credits',
  'dateline',
  'units',
] as const satisfies readonly (keyof Article)[];

const essence = (article: Article) => Object.fromEntries(ESSENCE.map((fact) => [fact, article[fact]]));

describeInBrowsers('a page that was saved', (context) => {
  let options: Page;
  beforeAll(async () => {
    options = await context.browser.extensionPage('options.html');
  });

  it.each(PAGES)('is read by the command line as it is read here: %s', async (name) => {
    const url = context.site.address(name);
    const page = await context.browser.page(url);
    const markup = await page.evaluate(async () => (await fetch(location.href)).text());
    // As text: Firefox's driver gives an object that stands in two places only once.
    const article: Article = JSON.parse(
      await waitFor('the page to be read', () =>
        options.evaluate(async (address) => {
          const readings = Object.values(await chrome.storage.session.get(null)) as Reading[];
          return JSON.stringify(readings.find((reading) => reading.article?.url === address)?.article);
        }, url),
      ),
    );
    const saved = readSavedPage({ bytes: new TextEncoder().encode(markup), url, contentType: null }, 'stories');
    expect('fault' in saved ? saved : essence(saved)).toEqual(essence(article));
    await page.close();
  });
});

import type { Browser } from 'puppeteer-core';
import type { Article } from '../../../lib/article/article';
import { completeArticle } from '../../../lib/article/complete-article';
import { bundle, launch, openTab } from './browser';
import { type LabelledPage, readHtml, UNKNOWN_ADDRESS } from './data';
import type { Measurement } from './in-page';

/** Opens every page in real Chromium and runs our code and Readability in it. */
export type Measured = Omit<Measurement, 'article'> & {
  readonly page: LabelledPage;
  readonly article: Article | null;
};

/** A tab that has shown this many pages is closed: its memory grows with each. */
const PAGES_A_TAB = 100;
const PROGRESS_EVERY = 50;

/** A page that could not be looked at, and why. */
export interface Unopened {
  readonly id: string;
  readonly error: string;
}

export async function measurePages(
  folder: string,
  pages: readonly LabelledPage[],
): Promise<{ readonly measured: Measured[]; readonly unopened: readonly Unopened[] }> {
  const script = await bundle('tests/eval/article/in-page.ts');
  const browser = await launch();
  try {
    const measured: Measured[] = [];
    const unopened: Unopened[] = [];
    for (let at = 0; at < pages.length; at += PAGES_A_TAB)
      measured.push(...(await measureSome(browser, script, folder, pages.slice(at, at + PAGES_A_TAB), at, unopened)));
    return { measured, unopened };
  } finally {
    await browser.close();
  }
}

async function measureSome(
  browser: Browser,
  script: string,
  folder: string,
  pages: readonly LabelledPage[],
  offset: number,
  unopened: Unopened[],
): Promise<Measured[]> {
  const tab = await openTab(browser);
  const measured: Measured[] = [];
  for (const [index, page] of pages.entries()) {
    try {
      await tab.show(page.url || UNKNOWN_ADDRESS, readHtml(folder, page.id));
      await tab.page.evaluate(script);
      const measurement = await tab.page.evaluate(
        (url, oursFirst) =>
          (globalThis as unknown as { measurePage(url: string, oursFirst: boolean): Measurement }).measurePage(
            url,
            oursFirst,
          ),
        page.url,
        (offset + index) % 2 === 0,
      );
      measured.push({ ...measurement, article: measurement.article && completeArticle(measurement.article), page });
    } catch (error) {
      // An address that is none, a file that is missing: that page's fault, and the next one is read.
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      console.error(`${page.id}: skipped: ${reason}`);
      unopened.push({ id: page.id, error: reason });
    }
    if ((offset + index + 1) % PROGRESS_EVERY === 0) console.error(`${offset + index + 1} pages`);
  }
  await tab.page.close();
  return measured;
}

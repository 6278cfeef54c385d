import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { appear, disappear, part, press, textOf, textsOf } from './views/parts';
import { verdictIn } from './views/popup';

describeInBrowsers('two texts side by side', (context) => {
  /** Opens a page of the sample site, and waits until it was read. */
  async function read(name: string): Promise<{ tab: Page; popup: Page }> {
    const tab = await context.browser.page(context.site.address(name));
    const popup = await context.browser.popup(tab);
    await verdictIn(popup);
    return { tab, popup };
  }

  const compare = (left: string, right: string) =>
    context.browser.extensionPage(`compare.html#${new URLSearchParams({ left, right })}`);

  async function compareVersions() {
    const tabs = [(await read('extended')).tab, (await read('agency')).tab];
    const page = await compare(context.site.address('extended'), context.site.address('agency'));
    await appear(page, 'compare');
    const close = () => Promise.all([page, ...tabs].map((each) => each.close()));
    return { page, close };
  }

  it('faces the paragraphs that share words, and sets apart what one has alone', async () => {
    const { page, close } = await compareVersions();
    const facing = await textsOf(page, 'row-both');
    expect(facing.length).toBeGreaterThan(5);
    const added = (await textsOf(page, 'row-left')).join(' ');
    expect(added).toContain('Gannet Street');
    expect(await textOf(page, 'compare-summary')).toMatch(/\d+ words in common outside quotes/);
    await press(page, 'filter-only-right');
    await disappear(page, 'row-both');
    expect(await textsOf(page, 'row-left')).toEqual([]);
    await press(page, 'filter-only-left');
    await waitFor('what the left has alone', async () => (await textsOf(page, 'row-left')).join(' ') === added);
    await close();
  });

  it('is saved as a file that stands for itself', async () => {
    const { page, close } = await compareVersions();
    const titles = await textsOf(page, 'compared-title');
    const path = await context.browser.download(() => press(page, 'export-comparison'));
    const file = readFileSync(path, 'utf8');
    for (const title of titles) expect(file).toContain(title);
    expect(file).toContain('words in common outside quotes');
    expect(file).not.toMatch(/<script|<img|<link/);
    await close();
  });

  it('shows where the passages stand where a pack holds only fingerprints of the other', async () => {
    const { tab, popup } = await read('extended');
    const source = await popup.$eval(`${part('source-headline')} a`, (link) => (link as HTMLAnchorElement).href);
    const page = await compare(context.site.address('extended'), source);
    await appear(page, 'compare-places');
    const rows = await textsOf(page, 'place-row');
    expect(rows.find((row) => row.includes('drove into the bridge'))).toMatch(/words, at \d+\s?% to \d+\s?%/);
    expect(rows.find((row) => row.includes('Gannet Street'))).toMatch(/Nothing of this was found there/);
    await press(page, 'filter-only-left');
    await waitFor(
      'what is copied to go',
      async () => !(await textsOf(page, 'place-row')).join(' ').includes('drove into the bridge'),
    );
    await page.close();
    await tab.close();
  });

  it('says how to go on where nothing is held of the other', async () => {
    const { tab } = await read('extended');
    const page = await compare(context.site.address('extended'), 'https://nowhere.example/story');
    await appear(page, 'compare-missing');
    await page.close();
    await tab.close();
  });
});

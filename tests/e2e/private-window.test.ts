import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { marksOn } from './views/live-page';
import { appear, part, textOf } from './views/parts';
import { typeNote, verdictIn } from './views/popup';
import { pressSetting } from './views/settings';

const PIKE = 'per:rosalind-pike';
const TYPED = 'Typed in private';

/** Whether the words are anywhere in what the extension keeps on disk. */
const isOnDisk = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(async (sought) => {
    if (JSON.stringify({ ...localStorage }).includes(sought)) return true;
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('copytaster');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...opened.objectStoreNames];
    const all = await Promise.all(
      tables.map(
        (table) =>
          new Promise<unknown[]>((resolve) => {
            const asked = opened.transaction(table).objectStore(table).getAll();
            asked.onsuccess = () => resolve(asked.result);
          }),
      ),
    );
    opened.close();
    return JSON.stringify(all).includes(sought);
  }, words);

describeInBrowsers('a private window', (context) => {
  it('keeps what is typed in memory until it is saved, and beside its own tab', async (test) => {
    test.skip(context.name === 'firefox', 'Firefox refuses the database to pages in private windows');
    const { page, close } = await context.browser.privatePage(context.site.address('shortened'));
    await waitFor('the story to be painted', async () => (await marksOn(page)).copied.length > 0);
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    await typeNote(popup, PIKE, TYPED);
    const library = await context.browser.extensionPage('library.html');
    expect(await isOnDisk(library, TYPED)).toBe(false);
    await popup.close();

    const again = await context.browser.popup(page);
    await appear(again, 'note-body');
    expect(await again.$eval(part('note-body'), (field) => (field as HTMLTextAreaElement).value)).toBe(TYPED);
    await again.close();

    const other = await context.browser.page(context.site.address('shortened'));
    const beside = await context.browser.popup(other);
    await verdictIn(beside);
    expect(await beside.$(part('note-body'))).toBeNull();
    await close();
    expect(await isOnDisk(library, TYPED)).toBe(false);
    for (const open of [other, library]) await open.close();
  });

  it('is read, and leaves nothing in the reading history', async () => {
    const welcome = await context.browser.extensionPage('welcome.html');
    await pressSetting(welcome, 'history-on', ({ history }) => history);
    await welcome.close();
    const { page, close } = await context.browser.privatePage(context.site.address('full'));
    await waitFor('the story to be read and painted', async () => (await marksOn(page)).copied.length > 0);
    await close();

    const options = await context.browser.extensionPage('options.html');
    await appear(options, 'history-on');
    await waitFor('the history to be on', () => options.$(`${part('history-on')}:checked`));
    expect(await options.$(part('history-count'))).toBeNull();

    // The same history in an ordinary window: it is on, and would have kept the other one.
    const other = await context.browser.page(context.site.address('extended'));
    await verdictIn(await context.browser.popup(other));
    await waitFor('the ordinary page to be remembered', async () => (await textOf(options, 'history-count')) !== null);
    expect(await textOf(options, 'history-count')).toContain('One story');
  });
});

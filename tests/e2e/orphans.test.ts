import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HARBOUR } from '../anchor/story';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { expectNotes } from './views/library';
import { appear, press, textOf } from './views/parts';
import { notedWords, select, storyOf, waitForNoted, writeByKeyboard } from './views/passages';
import { entitiesIn } from './views/popup';

const STORY = HARBOUR.map(({ text }) => text);
const SHIPS = 'forty ships sailed in behind the pilot boat';
const NEW_WORDS = 'two score of vessels followed the harbour master';
const RAILWAY = 'the railway would come next';
const NOTE = 'Count them.';

describeInBrowsers('a note whose words are gone', (context) => {
  let stories = 0;

  /** A page with a note on it, after its next edition: the words of the note were written anew. */
  async function orphaned(): Promise<Page> {
    stories += 1;
    const path = `/2016/04/11/port-alden-opens-${stories}`;
    const page = await context.browser.page(
      context.site.add({ host: `port-${stories}`, path, markup: storyOf(STORY) }),
    );
    const popup = await context.browser.popup(page);
    await entitiesIn(popup);
    await popup.close();
    await page.bringToFront();
    await select(page, SHIPS);
    await context.browser.command(page, 'note-on-selection');
    const editor = await context.browser.editor();
    await writeByKeyboard(editor, NOTE);
    await editor.close();
    await waitForNoted(page, [SHIPS]);
    context.site.add({
      host: `port-${stories}`,
      path,
      markup: storyOf(STORY.map((text) => text.replace(SHIPS, NEW_WORDS))),
    });
    await page.bringToFront();
    await page.reload();
    return page;
  }

  it('says so in the popup with its old words, is found again, and everything can be taken back', async () => {
    const page = await orphaned();
    const popup = await context.browser.popup(page);
    await appear(popup, 'orphan-actions');
    expect(await notedWords(page)).toEqual([]);
    expect(await textOf(popup, 'surrounded-words')).toContain(SHIPS);
    expect(await textOf(popup, 'placed-note')).toMatch(/no longer in the article|too different/);

    await press(popup, 'find-places');
    await appear(popup, 'place-score');
    expect(await textOf(popup, 'likely-place')).toContain(NEW_WORDS);
    await press(popup, 'put-here');
    await waitFor('the note to be on the new words', async () => (await notedWords(page))[0]?.includes(NEW_WORDS));

    await press(popup, 'undo');
    await waitForNoted(page, []);
    await appear(popup, 'orphan-actions');

    await press(popup, 'keep-as-page-note');
    await waitFor('the note on the story', async () =>
      (await textOf(popup, 'story-notes'))?.includes(`${SHIPS}${NOTE}`),
    );
    await popup.close();
    await page.close();
  });

  it('is put on words that are selected on the page', async () => {
    const page = await orphaned();
    await select(page, RAILWAY);
    const popup = await context.browser.popup(page);
    await press(popup, 'attach-selection');
    await waitForNoted(page, [RAILWAY]);
    await popup.close();
    await page.close();
  });

  it('is listed in the library with its cause, found in the text that is kept, and taken back', async () => {
    const page = await orphaned();
    // With a note on the new edition its text is kept.
    const popup = await context.browser.popup(page);
    await press(popup, 'add-story-note');
    await writeByKeyboard(popup, `Edition ${stories}.`);
    await popup.close();

    const library = await context.browser.extensionPage('library.html#/orphans');
    await expectNotes(library, [NOTE]);
    expect(await textOf(library, 'orphan')).toMatch(/no longer in the article|too different/);
    await press(library, 'find-places');
    await appear(library, 'place-score');
    await press(library, 'put-here');
    await appear(library, 'no-orphans');
    await press(library, 'undo');
    await expectNotes(library, [NOTE]);
    await press(library, 'keep-as-page-note');
    await appear(library, 'no-orphans');
    await library.close();
    await page.bringToFront();
    await page.close();
  });
});

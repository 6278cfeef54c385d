import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HARBOUR } from '../anchor/story';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { partOf } from './views/our-world';
import { appear, part, press, textOf } from './views/parts';
import {
  hasOurFocus,
  middleOfNote,
  notedWords,
  noteOn,
  select,
  storyOf,
  waitForNoted,
  writeByKeyboard,
} from './views/passages';
import { entitiesIn } from './views/popup';

const STORY = HARBOUR.map(({ text }) => text);
const SHIPS = 'forty ships sailed in behind the pilot boat';
const COST = 'twice what the council had planned';

describeInBrowsers('notes on passages', (context) => {
  let stories = 0;
  /** A story of its own for each test, in an outlet of its own: the same words in one outlet are one page. Notes on words of it. */
  async function noted(...passages: readonly string[]): Promise<Page> {
    stories += 1;
    const markup = storyOf(STORY);
    const page = await context.browser.page(
      context.site.add({ host: `port-${stories}`, path: `/2016/04/11/port-alden-opens-${stories}`, markup }),
    );
    // The popup waits for the page to be read.
    const popup = await context.browser.popup(page);
    await entitiesIn(popup);
    await popup.close();
    for (const words of passages) await noteOn(context.browser, page, words);
    await waitForNoted(page, passages);
    return page;
  }

  it('takes two steps from selected words to a saved note, both by keyboard', async () => {
    const page = await noted();
    const before = await page.evaluate(() => document.body.outerHTML);
    await select(page, SHIPS);
    await context.browser.command(page, 'note-on-selection');
    const editor = await context.browser.editor();
    await waitFor('the words in the editor', async () => (await textOf(editor, 'passage-quote')) === SHIPS);
    await writeByKeyboard(editor, 'Count them.');
    await editor.close();
    await waitForNoted(page, [SHIPS]);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await page.close();
  });

  it('goes from note to note by keyboard, says where it is, opens a note with Enter, and gives the focus back', async () => {
    const page = await noted(SHIPS, COST);
    await context.browser.command(page, 'next-note');
    await waitFor('the focus', () => hasOurFocus(page));
    if (context.name === 'chromium') {
      await waitFor('the first note to be heard', () => isHeard(page, `Note 1 of 2. ${SHIPS}`));
      await page.keyboard.press('ArrowRight');
      await waitFor('the second note to be heard', () => isHeard(page, `Note 2 of 2. ${COST}`));
      await context.browser.command(page, 'previous-note');
      await waitFor('the first note to be heard again', () => isHeard(page, `Note 1 of 2. ${SHIPS}`));
    }
    await page.keyboard.press('Enter');
    const editor = await context.browser.editor();
    await waitFor('the note', async () => (await textOf(editor, 'note-text')) === `On ${SHIPS}`);
    await editor.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitFor('the focus to go back', async () => !(await hasOurFocus(page)));
    await page.close();
  });

  it('begins the walk from the popup too', async () => {
    const page = await noted(COST);
    await press(await context.browser.popup(page), 'walk-notes');
    await waitFor('the focus', () => hasOurFocus(page));
    await page.close();
  });

  it('lets go of words while the page is translated, and takes them back with the original', async () => {
    const page = await noted(SHIPS);
    // As the browsers' translators do: each text becomes two nested elements with other words in them.
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data.replace(words, 'vierzig Schiffe liefen hinter dem Lotsenboot ein');
        outer.append(inner);
        Object.assign(outer, { original: text });
        text.replaceWith(outer);
      }
    }, SHIPS);
    await waitForNoted(page, []);
    await page.evaluate(() => {
      for (const font of document.querySelectorAll('article font')) {
        const { original } = font as { original?: Text };
        if (original) font.replaceWith(original);
      }
    });
    await waitForNoted(page, [SHIPS]);
    await page.close();
  });

  it('lets go of a paragraph that a virtualised list takes away, and takes it back when it returns', async () => {
    const page = await noted(SHIPS, COST);
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
      Object.assign(globalThis, { taken: paragraph, next: paragraph?.nextElementSibling });
      paragraph?.remove();
    }, SHIPS);
    await waitForNoted(page, [COST]);
    await page.evaluate(() => {
      const { taken, next } = globalThis as unknown as { taken: Element; next: Element };
      next.before(taken.cloneNode(true));
    });
    await waitForNoted(page, [SHIPS, COST]);
    await page.close();
  });

  it('is hit where its words are after the letters became larger', async () => {
    const page = await noted(COST);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const { x, y } = await middleOfNote(page, COST);
    expect(await notedWords(page)).toEqual([COST]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.click(x, y);
    const editor = await context.browser.editor();
    await waitFor('the note', async () => (await textOf(editor, 'note-text')) === `On ${COST}`);
    await editor.close();
    await page.close();
  });

  it('shows a button by selected words until it is switched off, there or in the options', async () => {
    const page = await noted();
    const button = () => partOf(page, 'selection-button');
    const isShown = async () => (await button()) !== undefined;
    await select(page, SHIPS);
    const box = await waitFor('the button', button);
    await page.mouse.click(box.left + box.width - 10, box.top + box.height / 2);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await waitFor('the button to go', async () => !(await isShown()));
    await select(page, COST);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await isShown()).toBe(false);

    const options = await context.browser.extensionPage('options.html');
    await appear(options, 'selection-button-on');
    await waitFor('the options to say so', () => options.$(`${part('selection-button-on')}:not(:checked)`));
    await press(options, 'selection-button-on');
    await waitFor('the options to say so', () => options.$(`${part('selection-button-on')}:checked`));
    await options.close();
    await page.bringToFront();
    await select(page, SHIPS);
    await waitFor('the button again', isShown);
    await page.close();
  });
});

/** Whether a screen reader hears these words: live regions of a closed shadow root stand in the accessibility tree alone. */
async function isHeard(page: Page, words: string): Promise<boolean> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return JSON.stringify(tree).includes(JSON.stringify(words).slice(1, -1));
}

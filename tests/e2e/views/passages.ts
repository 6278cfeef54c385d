import type { Page } from 'puppeteer-core';
import { html, jsonLd } from '../../site/html';
import type { DrivenBrowser } from '../driver/driven-browser';
import { waitFor } from '../driver/wait';
import { ownMarksOn } from './our-world';
import { part } from './parts';

const STORY_DATA = {
  '@type': 'NewsArticle',
  headline: 'Port Alden opens',
  datePublished: '2016-04-11T12:00:00Z',
  author: { '@type': 'Person', name: 'Nell Ashby' },
  publisher: { '@type': 'Organization', name: 'The Port Alden Gazette' },
};

/** A news story of these paragraphs. */
export function storyOf(paragraphs: readonly string[]): string {
  const title = STORY_DATA.headline;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2016-04-11T00:00:00Z">
${jsonLd(STORY_DATA)}<style>p { max-width: 34em; margin-block: 3em }</style></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}</article></body></html>`.markup;
}

/** Words that have notes, in the order of the page: as our own script knows them, since the page does not. */
export const notedWords = async (page: Page): Promise<readonly string[]> => (await ownMarksOn(page)).notes;

export async function waitForNoted(page: Page, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  await waitFor(`${wanted} to be painted`, async () => JSON.stringify(await notedWords(page)) === wanted);
}

/** Selects words of one paragraph, and nothing where they are not there. */
export function select(page: Page, words: string): Promise<void> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(sought);
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
    }
  }, words);
}

/** The middle of the first note that is drawn, in CSS pixels of the window. The words are brought into view first. */
export async function middleOfNote(page: Page, words: string): Promise<{ x: number; y: number }> {
  await page.evaluate((sought) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(sought));
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
  let before = '';
  const box = await waitFor('the note to be drawn, and to move no more', async () => {
    const found = (await ownMarksOn(page)).boxes.find(({ name }) => name.startsWith('note-'));
    const isSettled = JSON.stringify(found) === before;
    before = JSON.stringify(found) ?? '';
    return isSettled && found;
  });
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Whether something of ours has the focus on a page: all that it can see is the host of a closed shadow root. */
export const hasOurFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('[data-copy-chip]') ?? false);

/** Types a note into the editor that has the focus, and saves it without leaving the keyboard. */
export async function writeByKeyboard(editor: Page, words: string): Promise<void> {
  await waitFor('the editor to have the focus', () =>
    editor.evaluate((body) => document.activeElement?.matches(body), part('note-body')),
  );
  await editor.keyboard.type(words);
  await editor.keyboard.down('Control');
  await editor.keyboard.press('Enter');
  await editor.keyboard.up('Control');
  await waitFor('the note to be saved', () =>
    editor.$$eval(part('note-text'), (notes, wanted) => notes.some((note) => note.textContent === wanted), words),
  );
}

/** Makes a note on words of the page by the command's keys, and comes back to the page. */
export async function noteOn(browser: DrivenBrowser, page: Page, words: string): Promise<void> {
  await select(page, words);
  await browser.command(page, 'note-on-selection');
  const editor = await browser.editor();
  await writeByKeyboard(editor, `On ${words}`);
  await editor.close();
  await page.bringToFront();
}

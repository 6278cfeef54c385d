import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HARBOUR } from '../anchor/story';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { settledMarks } from './views/live-page';
import { type Box, partOf } from './views/our-world';
import { select, storyOf } from './views/passages';
import { entitiesIn } from './views/popup';

const WORDS = 'forty ships sailed in behind the pilot boat';
/** What stands by words may begin so far from them, px. */
const NEAR_PX = 40;

/** A way in which a page may stand: a style for it, and what is done before its words are selected. */
const STANDINGS: Readonly<Record<string, { readonly style: string; readonly act?: () => void }>> = {
  'as it opens': { style: '' },
  scrolled: { style: 'article { padding-block: 900px }' },
  'scrolled inside of a box': {
    style: 'html, body { height: 100%; margin: 0 } body { overflow: auto } article { padding-block: 900px }',
  },
  zoomed: { style: 'html { zoom: 1.5 } article { padding-block: 400px }' },
  moved: { style: 'html { transform: translate(40px, 30px) } article { padding-block: 300px }' },
  'from right to left': { style: 'html { direction: rtl } article { padding-block: 700px }' },
  'at the right edge': { style: 'p { margin-inline-start: 60vw }' },
  'with rules against everything of ours': {
    style:
      'html > div, div { transform: none !important; top: 0 !important; left: 0 !important; position: static !important }',
  },
};

const rectOfSelection = (page: Page) =>
  page.evaluate(() => {
    const { left, right, top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { left, right, top, bottom, width: innerWidth, height: innerHeight };
  });

function expectInView({ left, top, width, height }: Box, window: { width: number; height: number }): void {
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(window.width + 1);
  expect(top + height).toBeLessThanOrEqual(window.height + 1);
}

describeInBrowsers('what we put beside words stands beside them', (context) => {
  let count = 0;

  async function open(style: string, wrap = (markup: string) => markup): Promise<Page> {
    count += 1;
    const story = storyOf(HARBOUR.map(({ text }) => text)).replace('</head>', `<style>${style}</style></head>`);
    const page = await context.browser.page(
      context.site.add({ host: 'standing', path: `/2016/04/11/port-alden-opens-${count}`, markup: wrap(story) }),
    );
    const popup = await context.browser.popup(page);
    await entitiesIn(popup);
    await popup.close();
    await page.bringToFront();
    return page;
  }

  async function selectInView(page: Page): Promise<void> {
    await page.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, WORDS);
    await select(page, WORDS);
  }

  it.each(Object.entries(STANDINGS))('the button by a selection, on a page %s', async (_name, { style }) => {
    const page = await open(style);
    await selectInView(page);
    const box = await waitFor('the button', () => partOf(page, 'selection-button'));
    const words = await rectOfSelection(page);
    expectInView(box, words);
    expect(Math.abs(box.top - words.bottom)).toBeLessThan(NEAR_PX);
    expect(box.left).toBeLessThan(words.right + NEAR_PX);
    expect(box.left + box.width).toBeGreaterThan(words.left - NEAR_PX);
    await page.close();
  });

  it('the button and the tooltip, in a modal dialogue', async () => {
    const page = await open('', (markup) =>
      markup
        .replace('<body>', '<body><dialog>')
        .replace('</body>', '</dialog><script>document.querySelector("dialog").showModal()</script></body>'),
    );
    await selectInView(page);
    const box = await waitFor('the button', () => partOf(page, 'selection-button'));
    const words = await rectOfSelection(page);
    expect(Math.abs(box.top - words.bottom)).toBeLessThan(NEAR_PX);
    // On top of the dialogue, and not behind it: a point in the middle of the button is the button's.
    const isOnTop = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.matches('[data-copy-chip]') ?? false,
      [box.left + box.width / 2, box.top + box.height / 2],
    );
    expect(isOnTop).toBe(true);
    await page.close();
  });

  it.each(['article { padding-block: 900px }', 'html { direction: rtl }', 'h1 { color: inherit }'])(
    'the tooltip of a name, and the chip: %s',
    async (style) => {
      const page = await context.browser.page(context.site.address('agency'));
      await settledMarks(page);
      await page.addStyleTag({ content: style });
      const name = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('reader-line') ?? [])] as Range[];
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getClientRects()[0];
        return { x: left + width / 2, y: top + height / 2, width: innerWidth, height: innerHeight };
      });
      let nudge = 0;
      const tooltip = await waitFor('the tooltip', async () => {
        // A scroll that is under way takes it off again: a hand moves on, too.
        nudge = 1 - nudge;
        await page.mouse.move(name.x + nudge, name.y);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        return partOf(page, 'tooltip');
      });
      expectInView(tooltip, name);
      expect(Math.abs(tooltip.top - name.y)).toBeLessThan(3 * NEAR_PX);
      expectInView((await partOf(page, 'chip'))!, name);
      await page.close();
    },
  );
});

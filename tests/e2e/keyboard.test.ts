import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { expectNotes } from './views/library';
import { appear, disappear, part } from './views/parts';
import { verdictIn } from './views/popup';

const HALDANE = '[data-part="entity"][data-key="per:ingrid-haldane"]';
const NOTE = 'Written without a mouse.';
/** Nobody presses Tab more often than this to reach anything. */
const MAX_STOPS = 150;

/**
 * Goes from control to control, forwards or back, until one that fits the selector has the focus, and can be seen to have
 * it. At the ends of a page lie the browser's own controls, from which no driver returns in Firefox.
 */
async function tabTo(page: Page, selector: string, way: 'forwards' | 'back' = 'forwards'): Promise<void> {
  await waitFor(`“${selector}”`, () => page.$(selector));
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    // While the browser's own controls have the focus, a page still calls its last one active, but shows no outline.
    const isThere = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return focused?.matches(wanted) && document.hasFocus() && getComputedStyle(focused).outlineStyle !== 'none';
    }, selector);
    if (isThere) return;
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`no way to “${selector}”, or no focus to be seen there, by ${MAX_STOPS} presses of Tab`);
}

describeInBrowsers('the whole journey by keyboard alone', (context) => {
  it('goes from the verdict through the passages to a note, and from the library to a file', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    const popup = await context.browser.popup(page);
    const { kind, kicker } = await verdictIn(popup);
    expect(kind).toBe('extended');
    // Puppeteer reads what a screen reader is given in Chromium alone.
    if (context.name === 'chromium') {
      const heard = JSON.stringify(await popup.accessibility.snapshot({ interestingOnly: false }));
      expect(heard.toLowerCase()).toContain(kicker.toLowerCase());
    }

    const passages = `${part('strip')} [role="slider"]`;
    await tabTo(popup, passages);
    const heard = () => popup.$eval(passages, (slider) => slider.getAttribute('aria-valuetext'));
    const first = await heard();
    await popup.keyboard.press('End');
    await waitFor('the last paragraph to be said', async () => (await heard()) !== first);
    await popup.keyboard.press('Enter');
    await waitFor('the page to show it', () => page.evaluate(() => scrollY > 200));

    await tabTo(popup, `${HALDANE} ${part('note-count')}`);
    await popup.keyboard.press('Enter');
    await waitFor('the editor', () => popup.$(`${HALDANE} ${part('note-body')}`));
    await tabTo(popup, `${HALDANE} ${part('note-body')}`);
    await popup.keyboard.type(NOTE);
    await tabTo(popup, `${HALDANE} ${part('save-note')}`);
    await popup.keyboard.press('Enter');
    await waitFor('the note', () => popup.$(`${HALDANE} ${part('note-text')}`));
    await tabTo(popup, part('open-library'), 'back');
    await popup.close();

    const library = await context.browser.extensionPage('library.html#/notes');
    await expectNotes(library, [NOTE]);
    await tabTo(library, part('open-export'));
    await library.keyboard.press('Enter');
    await appear(library, 'export-form');
    await library.keyboard.press('Escape');
    await disappear(library, 'export-form');

    await tabTo(library, part('export'), 'back');
    const file = await context.browser.download(() => library.keyboard.press('Enter'));
    const { notes } = JSON.parse(readFileSync(file, 'utf8')) as { notes: { body: string }[] };
    expect(notes.map(({ body }) => body)).toEqual([NOTE]);
    await library.close();
    await page.close();
  });
});

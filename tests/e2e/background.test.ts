import { expect, it } from 'vitest';
import { describeInBrowsers } from './in-browsers';
import { expectNotes } from './views/library';
import { notesOn, verdictIn, writeNote } from './views/popup';

const HALDANE = 'per:ingrid-haldane';
const BEFORE_STOP = 'Before the stop.';
const BEFORE_RESTART = 'Before the restart.';

describeInBrowsers('what outlives the process that knew it', (context) => {
  it('is every note, when the background is stopped and wakes for the next page', async () => {
    const first = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(first), HALDANE, BEFORE_STOP);
    await first.close();

    await context.browser.stopBackground();
    const second = await context.browser.page(context.site.address('full'));
    const popup = await context.browser.popup(second);
    await verdictIn(popup);
    expect(await notesOn(popup, HALDANE)).toContain(BEFORE_STOP);
    await second.close();
  });

  it('is what was read in an open tab, when the background is stopped', async () => {
    const page = await context.browser.page(context.site.address('shortened'));
    const before = await verdictIn(await context.browser.popup(page));
    await context.browser.stopBackground();
    expect(await verdictIn(await context.browser.popup(page))).toEqual(before);
    await page.close();
  });

  it('is every note, when the browser is restarted', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(page), HALDANE, BEFORE_RESTART);
    await context.browser.restart();

    const library = await context.browser.extensionPage('library.html#/notes');
    await expectNotes(library, [BEFORE_STOP, BEFORE_RESTART]);
    const again = await context.browser.page(context.site.address('full'));
    expect(await notesOn(await context.browser.popup(again), HALDANE)).toContain(BEFORE_RESTART);
  });
});

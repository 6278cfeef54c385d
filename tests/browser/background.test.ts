import { expect, it } from 'vitest';
import { describeInBrowsers } from './in-browsers';
import { expectNotes } from './views/library';
import { notesOn, verdictIn, writeNote } from './views/popup';

const HALDANE = 'per:ingrid-haldane';

describeInBrowsers('a background that is stopped', (context) => {
  it('wakes for the next page and still knows every note', async () => {
    const first = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(first), HALDANE, 'Before the stop.');
    await first.close();

    await context.browser.stopBackground();
    const second = await context.browser.page(context.site.address('full'));
    const popup = await context.browser.popup(second);
    await verdictIn(popup);
    expect(await notesOn(popup, HALDANE)).toContain('Before the stop.');
    await second.close();
  });

  it('still knows what was read in an open tab', async () => {
    const page = await context.browser.page(context.site.address('shortened'));
    const before = await verdictIn(await context.browser.popup(page));
    await context.browser.stopBackground();
    expect(await verdictIn(await context.browser.popup(page))).toEqual(before);
    await page.close();
  });
});

describeInBrowsers('a browser that is restarted', (context) => {
  it('has every note of before', async () => {
    const page = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(page), HALDANE, 'Before the restart.');
    await context.browser.restart();

    const library = await context.browser.extensionPage('library.html#/notes');
    await expectNotes(library, ['Before the restart.']);
    const again = await context.browser.page(context.site.address('full'));
    expect(await notesOn(await context.browser.popup(again), HALDANE)).toEqual(['Before the restart.']);
  });
});

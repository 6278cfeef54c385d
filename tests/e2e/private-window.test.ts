import { expect, it } from 'vitest';
import { waitFor } from './driver/wait';
import { describeInBrowsers } from './in-browsers';
import { marksOn } from './views/live-page';
import { appear, part, textOf } from './views/parts';
import { verdictIn } from './views/popup';
import { pressSetting } from './views/settings';

describeInBrowsers('a private window', (context) => {
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

import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { describeInBrowsers } from './in-browsers';
import { textOf } from './views/parts';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

describeInBrowsers('the keys that we suggest', (context) => {
  it('are all set after installation: none of them is the browser’s own', async () => {
    const options = await context.browser.extensionPage('options.html');
    const commands = await options.evaluate(() => chrome.commands.getAll());
    const suggested = commands.filter(({ name }) => name !== '_execute_sidebar_action');
    expect(suggested.map(({ name }) => name).sort()).toEqual([
      '_execute_action',
      'next-note',
      'note-on-selection',
      'previous-note',
    ]);
    expect(suggested.filter(({ shortcut }) => !shortcut)).toEqual([]);
    await options.close();
  });

  it('stand in the options as the browser has them', async () => {
    const options = await context.browser.extensionPage('options.html');
    const said = await textOf(options, 'page-shortcuts');
    for (const letter of ['Y', 'M', 'J', 'K']) expect(said).toMatch(new RegExp(`Alt.?\\+.?Shift.?\\+.?${letter}`));
    await options.close();
  });
});

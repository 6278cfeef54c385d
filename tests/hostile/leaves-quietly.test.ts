import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { waitFor } from '../e2e/driver/wait';
import { describeInBrowsers } from '../e2e/in-browsers';
import { isUntouched, marksOn } from '../e2e/views/live-page';
import { verdictIn } from '../e2e/views/popup';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi;

/** What the page's console shows of faults: its own scripts have none. */
function faultsOn(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  return said;
}

/** Does to a page what makes every script of ours in it look up. */
async function touch(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.evaluate(() => {
    const words = document.querySelector('article p:nth-of-type(3)');
    if (words) getSelection()?.selectAllChildren(words);
    document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));
    history.replaceState(null, '', `${location.pathname}?changed`);
  });
  await page.mouse.click(300, 320);
}

describeInBrowsers('an extension that goes while its pages are open', (context) => {
  it('leaves them without marks and without a fault, once they are touched', async (test) => {
    test.skip(context.name === 'firefox', 'Firefox takes the scripts of an add-on with it');
    const page = await context.browser.page(context.site.address('full'));
    const said = faultsOn(page);
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    await popup.close();
    const options = await context.browser.extensionPage('options.html');
    await options.evaluate(() => setTimeout(() => void chrome.management.uninstallSelf(), 50));
    await waitFor('the extension’s pages to go', async () => options.isClosed());

    await touch(page);
    await waitFor('the marks to go', async () => isUntouched(await marksOn(page)));
    expect(said).toEqual([]);
    await page.close();
  });
});

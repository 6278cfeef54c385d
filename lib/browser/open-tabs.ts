import { browser } from './polyfill';

/**
 * After an update the scripts of before are left in open tabs without their extension, and take their leave. Firefox puts
 * the new gate into these tabs by itself; Chromium waits for each to be loaded again, so there it is done here, and nobody
 * has to reload anything. Not at install: the welcome page asks first.
 */
export function gateOpenTabsAfterUpdate(): void {
  if (import.meta.env.BROWSER === 'firefox') return;
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'update') return;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
    await Promise.allSettled(
      tabs.map(({ id }) =>
        browser.scripting.executeScript({ target: { tabId: id! }, files: ['/content-scripts/gate.js'] }),
      ),
    );
  });
}

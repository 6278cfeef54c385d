import { browser } from 'wxt/browser';

/**
 * Put the reader and its paints into a tab's top frame. A second injection wakes the reader that is there instead of
 * starting another (entrypoints/reader.ts). False where the browser does not let us: no access, or a page of its own.
 */
export async function injectReader(tab: number): Promise<boolean> {
  try {
    const target = { tabId: tab, frameIds: [0] };
    // A style sheet put in by the browser leaves the page's DOM as it is, and works under any CSP of the page.
    await browser.scripting.insertCSS({ target, files: ['/page.css'] });
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

import { browser } from './polyfill';

/**
 * Put the reader and its paints into a tab's top frame. A second injection wakes the reader that is there instead of
 * starting another (entrypoints/content.ts). False where the browser does not let us: no access, or a page of its own.
 * `asked`: the reader wants this page read, whatever it looks like.
 */
export async function injectReader(tab: number, { asked }: { readonly asked: boolean }): Promise<boolean> {
  try {
    const target = { tabId: tab, frameIds: [0] };
    // A style sheet put in by the browser leaves the page's DOM as it is, and works under any CSP of the page.
    await browser.scripting.insertCSS({ target, files: ['/page.css'] });
    if (asked) await browser.scripting.executeScript({ target, func: markAsAsked });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page's isolated world, before the reader does: what it says is found there by entrypoints/content.ts. */
function markAsAsked(): void {
  (globalThis as { copytasterAsked?: boolean }).copytasterAsked = true;
}

import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Session } from '../../../lib/page/session.dom';
import { waitFor } from '../driver/wait';

/** What the code that we send into the extension's pages finds there. */
declare const chrome: ExtensionApi & { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** In CSS pixels of the viewport. */
export interface Box {
  /** Class of the element in the closed root. */
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What only the extension knows of a page, and what it has drawn where the page cannot look. */
export interface OwnMarks {
  /** Names with notes, and words with notes in the order of the page. */
  readonly noted: readonly string[];
  readonly notes: readonly string[];
  /** Of the overlay near the viewport. */
  readonly boxes: readonly Box[];
  /** Chip, bar, button, tooltip: what is in the other closed roots. */
  readonly parts: readonly Box[];
}

const extensionPages = new WeakMap<Browser, Page>();

/** A page of the extension that is open in the same browser: only from there can the world of our scripts be looked into. */
async function extensionPageBeside(page: Page): Promise<Page> {
  const browser = page.browser();
  const known = extensionPages.get(browser);
  if (known && !known.isClosed()) return known;
  const found = await waitFor('a page of the extension', async () => {
    for (const open of await browser.pages()) {
      const address = await open.evaluate(() => location.href).catch(() => '');
      if (/^(?:chrome|moz)-extension:.*\/welcome\.html/.test(address)) return open;
    }
    return null;
  });
  extensionPages.set(browser, found);
  return found;
}

/** Looks into the content script's world of a tab. */
export async function ownMarksOn(page: Page): Promise<OwnMarks> {
  const url = await page.evaluate(() => location.href);
  const ours = await extensionPageBeside(page);
  return ours.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((open) => open.url === address);
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () => {
        const scope = globalThis as unknown as Record<symbol, Session | undefined>;
        const session = scope[Symbol.for('copytaster session')];
        const rootOf = (host: Element): ShadowRoot | null =>
          typeof chrome.dom?.openOrClosedShadowRoot === 'function'
            ? chrome.dom.openOrClosedShadowRoot(host as HTMLElement)
            : (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
        const boxesOf = (tag: string) =>
          [...document.querySelectorAll('[data-copy-chip]')].flatMap((host) =>
            [...(rootOf(host)?.children ?? [])]
              .filter(({ localName }) => localName === tag)
              .map((element) => {
                const { left, top, width, height } = element.getBoundingClientRect();
                return { name: element.className, left, top, width, height };
              }),
          );
        const reading = session?.shown();
        const ranges = (reading?.notes ?? []).flatMap(({ spans }) =>
          spans.flatMap((span) => session?.locate(span) ?? []),
        );
        return {
          noted: (reading?.mentions ?? []).filter(({ noted }) => noted).map(({ name }) => name),
          notes: ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String),
          boxes: boxesOf('i'),
          parts: boxesOf('div'),
        };
      },
    });
    return result as OwnMarks;
  }, url);
}

/** One of our parts on a page (chip, bar, selection-button, tooltip) and where it is; undefined where it is not shown. */
export const partOf = async (page: Page, name: string): Promise<Box | undefined> =>
  (await ownMarksOn(page)).parts.find((part) => part.name.split(' ').includes(name));

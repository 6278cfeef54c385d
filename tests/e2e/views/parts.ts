import type { Page } from 'puppeteer-core';
import { waitFor } from '../driver/wait';

/** The components mark what tests look at by `data-part`: words, classes and order may change without breaking a test. */
export const part = (name: string): string => `[data-part="${name}"]`;

export function appear(page: Page, name: string): Promise<unknown> {
  return waitFor(`“${name}” on ${page.url()}`, () => page.$(part(name)));
}

export function disappear(page: Page, name: string): Promise<unknown> {
  return waitFor(`no “${name}” on ${page.url()}`, async () => (await page.$(part(name))) === null);
}

/** The words of a part; null where it is not there. White space collapsed. */
export function textOf(page: Page, name: string): Promise<string | null> {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    part(name),
  );
}

export function textsOf(page: Page, name: string): Promise<string[]> {
  return page.$$eval(part(name), (elements) =>
    elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
}

/**
 * Whether a click on an element would reach it: it is there, can be pressed, stands still, and nothing lies over it, such as a
 * dialogue that is just closing. Runs in the page; what is out of sight is scrolled to, for the next time of asking.
 */
async function takesClicks(selector: string): Promise<boolean> {
  const element = document.querySelector(selector);
  const [box] = element?.getClientRects() ?? [];
  if (!element || !box || element.matches(':disabled')) return false;
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [still] = element.getClientRects();
  if (!element.isConnected || still?.x !== box.x || still.y !== box.y) return false;
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (hit && (element.contains(hit) || hit.closest('label')?.control === element)) return true;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return false;
}

/** Clicks an element as soon as a click would reach it: on a loaded machine a page is drawn, moved and drawn again. */
export async function click(page: Page, selector: string): Promise<void> {
  await waitFor(`“${selector}” to press on ${page.url()}`, () => page.evaluate(takesClicks, selector));
  await page.click(selector);
}

/** Clicks a part, `within` another one where several stand on the page. */
export function press(page: Page, name: string, within = ''): Promise<void> {
  return click(page, `${within} ${part(name)}`.trim());
}

/** Types into a field as soon as it takes the focus: none does behind a dialogue that is just closing. */
export async function type(page: Page, name: string, words: string): Promise<void> {
  await waitFor(`“${name}” to type into on ${page.url()}`, () => page.evaluate(takesClicks, part(name)));
  await page.type(part(name), words);
}

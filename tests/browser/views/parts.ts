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

/** Clicks a part as soon as it is there, `within` another one where several stand on the page. */
export async function press(page: Page, name: string, within = ''): Promise<void> {
  const selector = `${within} ${part(name)}`.trim();
  await waitFor(`“${selector}” to press`, () => page.$(selector));
  await page.click(selector);
}

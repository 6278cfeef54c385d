import { expect } from 'vitest';
import type { BrowserContext } from '../e2e/in-browsers';
import { verdictIn } from '../e2e/views/popup';

/** Whatever a page did: the next one is read as ever. */
export async function expectAlive({ browser, site }: BrowserContext): Promise<void> {
  const page = await browser.page(site.address('full'));
  expect((await verdictIn(await browser.popup(page))).kind).toBe('full');
  await page.close();
}

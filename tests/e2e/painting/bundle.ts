import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type * as InPage from './in-page';

/** The functions of in-page.ts as they are called from here: everything crosses as JSON. */
export interface PaintedPage {
  describeWords(words: string): Promise<ReturnType<typeof InPage.describeWords>>;
  place(selector: ReturnType<typeof InPage.describeWords>): ReturnType<typeof InPage.place>;
}

/** A module and all that it imports as one script that leaves its exports in a global. */
export async function bundleModule(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'] },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[];
  return output[0].code;
}

export const bundleInPage = (): Promise<string> => bundleModule(new URL('in-page.ts', import.meta.url), 'painting');

/** Runs the bundle in a page. Evaluated, not added as an element: that would change the page. */
export async function painting(page: Page, bundle: string): Promise<PaintedPage> {
  await page.evaluate(`${bundle}\nglobalThis.painting = painting;`);
  const call = (name: keyof PaintedPage, argument: unknown) =>
    page.evaluate(`painting.${name}(${JSON.stringify(argument)})`);
  return {
    describeWords: (words) => call('describeWords', words) as ReturnType<PaintedPage['describeWords']>,
    place: (selector) => call('place', selector) as ReturnType<PaintedPage['place']>,
  };
}

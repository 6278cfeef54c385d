import type { Page } from 'puppeteer-core';
import type { BrowserContext } from '../e2e/in-browsers';
import { CATALOGUE } from '../site/catalogue';

/** What a hostile page adds to a real story. */
export interface Malice {
  /** Names the page; letters and hyphens. */
  readonly name: string;
  /** Runs in the page's own world, first thing in its head: before any script of ours. */
  readonly script?: string;
  /** Markup at the end of the head, and at the beginning and the end of the body. */
  readonly head?: string;
  readonly top?: string;
  readonly bottom?: string;
  /** Changes the finished page in any other way. */
  readonly change?: (markup: string) => string;
}

/** Written out, since replace() would take `$&` in a trick for its own. */
const before = (markup: string, mark: string, added: string) => {
  const [start, ...rest] = markup.split(mark);
  return `${start}${added}${mark}${rest.join(mark)}`;
};

/** The full copy of the sample site, with malice in it. Gives its address. */
export function serveHostile({ site }: Pick<BrowserContext, 'site'>, malice: Malice): string {
  const { name, script = '', head = '', top = '', bottom = '', change = (markup) => markup } = malice;
  const story = CATALOGUE.find((page) => page.name === 'full');
  if (!story) throw new Error('the sample site has no full copy');
  let { markup } = story.render(site.address);
  markup = before(markup, '<meta charset', `<script>${script}</script>`);
  markup = before(markup, '</head>', head);
  markup = before(markup, '<header', top);
  markup = before(markup, '</body>', bottom);
  return site.add({
    host: 'hostile',
    path: `/scotland/2018/05/14/${name}-ferry-strikes-swing-bridge`,
    markup: change(markup),
  });
}

export async function openHostile(context: BrowserContext, malice: Malice): Promise<Page> {
  return context.browser.page(serveHostile(context, malice));
}

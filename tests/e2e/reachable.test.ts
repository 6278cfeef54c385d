import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/setup/browsers.mjs';
import { type GalleryServer, serveGallery } from '../components/gallery/server';

/** 1,280 px at 400 %: what WCAG 1.4.10 asks to read without scrolling sideways. The popup's window has the width of its content. */
const ZOOMED_PX = 320;
const POPUP_PX = 400;
/** WCAG 2.5.8, CSS pixels. */
const TARGET_PX = 24;

/** Seventy views, one after the other. */
const PATIENCE = { timeout: 600_000 };

interface Faults {
  /** What stands out of the window on the right or, right to left, on the left: the innermost elements. */
  readonly sideways: readonly string[];
  /** Controls that the keyboard reaches in another order than the document's. */
  readonly reordered: readonly string[];
  /** What moves though the reader asked for no motion. */
  readonly moving: readonly string[];
  /** Controls below 24 px that are no words within a line. */
  readonly small: readonly string[];
}

/** Runs in the page. */
function look(target: number): Faults {
  const describe = (element: Element) => `${element.localName}.${[...element.classList].join('.')}`;
  const { scrollWidth, clientWidth } = document.documentElement;
  const sticksOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const wide =
    scrollWidth > clientWidth
      ? [...document.body.querySelectorAll('*')].filter(
          (element) => sticksOut(element) && ![...element.children].some(sticksOut),
        )
      : [];
  return {
    sideways: scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`, ...wide.map(describe)] : [],
    reordered: controls.filter(({ tabIndex }) => tabIndex > 0).map(describe),
    moving: document.getAnimations().flatMap(({ effect }) => {
      const { target: moved } = effect as KeyframeEffect;
      return Number(effect?.getComputedTiming().duration) > 0 && moved ? [describe(moved)] : [];
    }),
    small: controls
      .filter(isShown)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        // A box to tick is as large as the label around it; a link in a line of text as large as its words.
        const whole = element.closest('label')?.getBoundingClientRect();
        const inLine = element.localName === 'a' && getComputedStyle(element).display === 'inline';
        return !inLine && Math.min(width, height) < target && !(whole && whole.height >= target);
      })
      .map((element) => `${describe(element)} ${Math.round(element.getBoundingClientRect().height)} px`),
  };
}

/** Controls in the order in which Tab reaches them, as numbers in the order of the document; each once. */
async function tabOrder(page: Page): Promise<number[]> {
  const count = await page.evaluate(() => {
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
    const order = new Set<number>();
    Object.assign(window, { order });
    document.addEventListener('focusin', ({ target }) => order.add(controls.indexOf(target as Element)));
    (document.activeElement as HTMLElement | null)?.blur();
    return controls.length;
  });
  for (let press = 0; press < count; press++) await page.keyboard.press('Tab');
  return page.evaluate(() => [...(window as unknown as { order: Set<number> }).order].filter((at) => at >= 0));
}

describe('every view in every state, at 400 % zoom and without motion', () => {
  let gallery: GalleryServer;
  let browser: Browser;
  let page: Page;
  let scenes: string[];

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium')!,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(gallery.url);
    await page.waitForSelector('[data-scene]');
    scenes = await page.$$eval('a[data-scene]', (links) => links.map(({ dataset }) => dataset.scene ?? ''));
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function show(scene: string, lang: string): Promise<void> {
    await page.setViewport({ width: scene.startsWith('popup') ? POPUP_PX : ZOOMED_PX, height: 640 });
    await page.goto(`${gallery.url}?scene=${scene}&lang=${lang}`);
    await page.waitForSelector('body[data-ready]');
  }

  it.each(['ar', 'pseudo'])(
    'needs no scrolling sideways, no motion and no steady hand in %s, and gives the focus in the order in which controls stand',
    PATIENCE,
    async (lang) => {
      const faults: Record<string, Partial<Faults> & { readonly order?: readonly number[] }> = {};
      let controls = 0;
      for (const scene of scenes) {
        await show(scene, lang);
        const found = await page.evaluate(look, TARGET_PX);
        if (Object.values(found).some(({ length }) => length > 0)) faults[scene] = found;
        const order = await tabOrder(page);
        controls += order.length;
        // From wherever the view put the focus first: once around, upwards.
        const start = order.indexOf(Math.min(...order));
        const around = [...order.slice(start), ...order.slice(0, start)];
        if (around.some((at, place) => place > 0 && at < around[place - 1]))
          faults[scene] = { ...faults[scene], order };
      }
      console.log(
        `${lang}: ${scenes.length} views, ${controls} controls reached by Tab, ${Object.keys(faults).length} views with faults`,
      );
      expect(faults).toEqual({});
    },
  );
});

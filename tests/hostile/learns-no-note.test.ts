import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../e2e/driver/wait';
import { describeInBrowsers } from '../e2e/in-browsers';
import { countOf } from '../e2e/views/library';
import { settledMarks } from '../e2e/views/live-page';
import { ownMarksOn, partOf } from '../e2e/views/our-world';
import { press } from '../e2e/views/parts';
import { noteOn } from '../e2e/views/passages';
import { verdictIn, writeNote } from '../e2e/views/popup';
import { openHostile } from './hostile-page';

const SECRET = 'Zanzibarquartz';
const HALDANE = 'per:ingrid-haldane';

/**
 * Everything that a page can do to overhear: its own element names, shadow roots and observers, its own methods in the
 * place of the browser's, and every message and event there is. What it hears is in `loot`.
 */
const EAVESDROP = `
const loot = window.loot = [];
const keep = (...values) => { for (const value of values) try {
  loot.push(typeof value === 'object' && value ? String(value.outerHTML ?? '') + String(value.textContent ?? '') + JSON.stringify(value) : String(value));
} catch {} };
for (const name of ['copy-chip', 'copytaster-chip', 'copytaster-note'])
  customElements.define(name, class extends HTMLElement {
    constructor() { super(); this.inner = this.attachInternals(); }
    connectedCallback() { keep(this.inner.shadowRoot?.innerHTML, this); }
  });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) { const root = attach.call(this, { ...how, mode: 'open' }); keep(root); return root; };
for (const [type, names] of [[Node, ['appendChild', 'insertBefore']], [Element, ['append', 'setAttribute']], [Document, ['createElement', 'createTextNode']], [EventTarget, ['dispatchEvent']], [Highlight, ['add']], [HighlightRegistry, ['set']]])
  for (const name of names) {
    const before = type.prototype[name];
    type.prototype[name] = function (...given) { keep(...given); return before.apply(this, given); };
  }
for (const name of ['message', 'storage', 'copy', 'input', 'focusin', 'wxt:content-script-started', 'copytaster'])
  for (const target of [window, document]) target.addEventListener(name, (event) => keep(event.type, event.data, event.detail, event.target), true);
new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) keep(node, node.shadowRoot?.innerHTML); })
  .observe(document, { childList: true, subtree: true, attributes: true });
setInterval(() => { for (const element of document.documentElement.children) if (!/HEAD|BODY/.test(element.tagName)) {
  keep(element.outerHTML, element.shadowRoot?.innerHTML, getComputedStyle(element).content, element.innerText);
} }, 100);
`;

const PASSAGE = 'drove into the bridge';

/** All that scripts of the page can find out about what is painted on it, without the places of the window. */
function seenBy(page: Page) {
  return page.evaluate(() => {
    const registry = CSS.highlights as HighlightRegistry & {
      highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
    };
    window.scrollTo(0, 0);
    const names = [...registry.keys()];
    const styleOf = (element: Element, pseudo?: string) => {
      const { backgroundColor, textDecoration, outline, content } = getComputedStyle(element, pseudo);
      return [backgroundColor, textDecoration, outline, content].join(' ');
    };
    const points = [...Array(30).keys()].map((i) => [80 + (i % 5) * 90, 60 + Math.floor(i / 5) * 90] as const);
    return {
      highlights: names.map((name) => ({
        name,
        priority: registry.get(name)!.priority,
        words: ([...registry.get(name)!] as Range[]).map(String),
      })),
      markup: document.documentElement.outerHTML,
      styles: [...document.querySelectorAll('html, body, article, p, h1')].flatMap((element) => [
        styleOf(element),
        ...names.map((name) => styleOf(element, `::highlight(${name})`)),
      ]),
      points: points.map(([x, y]) => [
        document.elementFromPoint(x, y)?.localName,
        ...(registry.highlightsFromPoint?.(x, y) ?? []).map(({ ranges }) => ranges.map(String)),
      ]),
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      shadows: [...document.documentElement.children].map(({ shadowRoot }) => shadowRoot),
    };
  });
}

describeInBrowsers('a page that listens', (context) => {
  it('learns nothing of a note, though it is on its own words', async () => {
    const first = await context.browser.page(context.site.address('extended'));
    const editor = await context.browser.popup(first);
    await writeNote(editor, HALDANE, SECRET);
    for (const open of [editor, first]) await open.close();

    const page = await openHostile(context, { name: 'eavesdropper', script: EAVESDROP });
    const popup = await context.browser.popup(page);
    await verdictIn(popup);
    await popup.close();
    await settledMarks(page);
    // The note is drawn: there was something to give away.
    await waitFor('the name to be marked', async () => (await ownMarksOn(page)).noted.includes('Ingrid Haldane'));
    await page.mouse.move(400, 400);
    const loot = await page.evaluate(() => [
      ...(window as unknown as { loot: string[] }).loot,
      document.documentElement.outerHTML,
    ]);
    expect(loot.join('\n')).not.toContain(SECRET);
    expect(loot.join('\n')).not.toContain(HALDANE);
    await page.close();
  });

  it('sees the same before and after a name and a passage are noted, and after both notes are deleted (T2)', async () => {
    const page = await context.browser.page(context.site.address('shortened'));
    const first = await context.browser.popup(page);
    await verdictIn(first);
    await first.close();
    await page.bringToFront();
    await settledMarks(page);
    const before = await seenBy(page);
    expect(before.highlights.flatMap(({ words }) => words)).toContain('Rosalind Pike');

    const popup = await context.browser.popup(page);
    await writeNote(popup, 'per:rosalind-pike', 'A name.');
    await popup.close();
    await page.bringToFront();
    await noteOn(context.browser, page, PASSAGE);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await waitFor('the button by the selection to go', async () => !(await partOf(page, 'selection-button')));
    await waitFor('both to be drawn', async () => {
      const { noted, boxes } = await ownMarksOn(page);
      return noted.includes('Rosalind Pike') && boxes.some(({ name }) => name.startsWith('note-'));
    });
    expect(await seenBy(page)).toEqual(before);

    const library = await context.browser.extensionPage('library.html#/notes');
    for (const left of [1, 0]) {
      await press(library, 'delete-note');
      await waitFor(`${left} of the page's notes`, async () => (await countOf(library, 'nav-notes')) === left + 1);
    }
    await waitFor('both to be gone', async () => {
      const { noted, boxes } = await ownMarksOn(page);
      return !noted.includes('Rosalind Pike') && !boxes.some(({ name }) => name.startsWith('note-'));
    });
    expect(await seenBy(page)).toEqual(before);
    for (const open of [page, library]) await open.close();
  });

  it('cannot open the chip, by whatever name it is made', async () => {
    const page = await openHostile(context, { name: 'burglar', script: EAVESDROP });
    await verdictIn(await context.browser.popup(page));
    const roots = await page.evaluate(() =>
      [...document.documentElement.children].map((element) => {
        try {
          return element.shadowRoot ?? (element as HTMLElement).attachInternals().shadowRoot;
        } catch {
          return null;
        }
      }),
    );
    expect(roots.length).toBeGreaterThan(2);
    expect(roots.every((root) => root === null)).toBe(true);
    await page.close();
  });
});

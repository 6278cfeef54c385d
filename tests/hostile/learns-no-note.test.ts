import { expect, it } from 'vitest';
import { describeInBrowsers } from '../e2e/in-browsers';
import { settledMarks } from '../e2e/views/live-page';
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

describeInBrowsers('a page that listens', (context) => {
  it('learns nothing of a note, though it is on its own words', async () => {
    const first = await context.browser.page(context.site.address('extended'));
    await writeNote(await context.browser.popup(first), HALDANE, SECRET);
    await first.close();

    const page = await openHostile(context, { name: 'eavesdropper', script: EAVESDROP });
    await verdictIn(await context.browser.popup(page));
    // The reader did paint: it had something to give away.
    const { noted } = await settledMarks(page, (marks) => marks.noted.length > 0);
    await page.mouse.move(400, 400);
    const loot = await page.evaluate(() => [
      ...(window as unknown as { loot: string[] }).loot,
      document.documentElement.outerHTML,
    ]);
    expect(noted).toContain('Ingrid Haldane');
    expect(loot.join('\n')).not.toContain(SECRET);
    expect(loot.join('\n')).not.toContain(HALDANE);
    await page.close();
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

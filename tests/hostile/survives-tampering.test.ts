import { expect, it } from 'vitest';
import { waitFor } from '../e2e/driver/wait';
import { describeInBrowsers } from '../e2e/in-browsers';
import { verdictIn } from '../e2e/views/popup';
import { expectAlive } from './alive';
import { type Malice, openHostile, serveHostile } from './hostile-page';

/** Names of what our scripts ask the document for: an image or form of that name stands in its place for the page. */
const DOCUMENT_NAMES = [
  'body head documentElement title defaultView querySelector querySelectorAll createElement createRange',
  'addEventListener getSelection caretPositionFromPoint location',
]
  .join(' ')
  .split(' ');
/** The same for a form, which hands out its fields by name. */
const FORM_NAMES = [
  'id tagName nodeName nodeType firstChild nextSibling childElementCount getAttribute hasAttribute attributes',
  'parentNode parentElement shadowRoot textContent isConnected checkVisibility closest style children ownerDocument',
]
  .join(' ')
  .split(' ');

const fieldsNamed = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** Takes every global that a reader of pages could want, and every method of the DOM, and makes it throw. */
const BREAK_EVERYTHING = `
const fail = () => { throw new Error('broken by the page'); };
for (const type of [Node, Element, HTMLElement, Document, Text, Range, Selection, EventTarget, MutationObserver])
  for (const key of Object.getOwnPropertyNames(type.prototype))
    if (!/^(constructor|nodeType|firstChild|nextSibling|innerHTML)$/.test(key))
      try { Object.defineProperty(type.prototype, key, { get: fail, set: fail, configurable: true }); } catch {}
for (const name of ['fetch', 'setTimeout', 'setInterval', 'Promise', 'Map', 'Set', 'JSON', 'AbortController', 'Highlight',
  'MutationObserver', 'getSelection', 'performance', 'chrome', 'browser'])
  try { Object.defineProperty(window, name, { get: fail, configurable: true }); } catch {}
`;

const POLLUTE = `
for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype, Promise.prototype])
  for (const key of ['copytaster', 'payload', 'ok', 'answer', 'span', 'units', 'get', 'set', 'then2', 'signal', 'capture', 'url'])
    Object.defineProperty(prototype, key, { get() { window.polluted = true; return 'polluted'; }, set() {}, configurable: true });
Array.prototype[Symbol.iterator] = function* () { yield 'polluted'; };
String.prototype.trim = () => 'polluted';
RegExp.prototype.exec = () => { throw new Error('polluted'); };
JSON.parse = JSON.stringify = () => { throw new Error('polluted'); };
`;

const TAMPER_WITH_HIGHLIGHTS = `
HighlightRegistry.prototype.set = HighlightRegistry.prototype.delete = () => { throw new Error('mine'); };
const own = CSS.highlights;
Object.defineProperty(CSS, 'highlights', { get() { return new Proxy({}, { get() { throw new Error('mine'); } }); } });
window.Highlight = class { constructor() { throw new Error('mine'); } };
setInterval(() => Map.prototype.clear && HighlightRegistry.prototype.clear.call(own), 50);
`;

/** Tries to be what our own pieces of the page are made of. */
const REDEFINE_ELEMENTS = `
for (const name of ['copy-chip', 'copytaster-chip'])
  customElements.define(name, class extends HTMLElement {
    static disabledFeatures = ['shadow'];
    constructor() { super(); throw new Error('mine'); }
  });
Element.prototype.attachShadow = () => { throw new Error('mine'); };
`;

const FORGE_START = `
const forge = () => {
  for (const target of [document, window, document.documentElement])
    for (const name of ['wxt:content-script-started', 'wxt:gate', 'copytaster', 'wxt:locationchange']) {
      target.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'gate', messageId: 'x' } }));
      target.dispatchEvent(new MessageEvent('message', { data: { type: name, contentScriptName: 'gate', messageId: 'x' } }));
    }
  for (const id of Object.keys(sessionStorage)) sessionStorage.removeItem(id);
  window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'gate', messageId: 'x' }, '*');
  window.postMessage({ copytaster: 'article.read', payload: { article: null } }, '*');
};
document.addEventListener('DOMContentLoaded', forge);
setInterval(forge, 20);
`;

const LONG = 'ferry '.repeat(40_000);

const TRICKS: readonly Malice[] = [
  { name: 'forged-start', script: FORGE_START },
  { name: 'prototype-pollution', script: POLLUTE },
  { name: 'broken-globals', script: BREAK_EVERYTHING },
  { name: 'highlights', script: TAMPER_WITH_HIGHLIGHTS },
  { name: 'custom-elements', script: REDEFINE_ELEMENTS },
  {
    name: 'clobbered-document',
    bottom: DOCUMENT_NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join(''),
  },
  {
    name: 'clobbered-form',
    change: (markup) =>
      markup
        .replace('<article', `<form hidden-not id="S:1">${fieldsNamed(FORM_NAMES)}<article`)
        .replace('</article>', '</article></form>'),
  },
  {
    name: 'clobbered-window',
    bottom: ['navigation', 'CSS', 'Highlight', 'performance', 'scheduler', 'MutationObserver']
      .map((id) => `<a id="${id}"></a><iframe name="${id}"></iframe>`)
      .concat('<a id="chrome"></a><a id="browser"></a>')
      .join(''),
  },
  {
    name: 'long-facts',
    change: (markup) =>
      markup
        .replace('<title>', `<title>${LONG}`)
        .replace(
          '</head>',
          `<meta property="og:site_name" content="${LONG}"><meta name="source" content="Reuters ${LONG}"></head>`,
        )
        .replace('<html lang="en"', `<html lang="en ${LONG}"`),
  },
  {
    name: 'long-addresses',
    head: `<link rel="canonical" href="/${'x'.repeat(100_000)}"><meta name="original-source" content="https://a.example/${'x'.repeat(100_000)}">`,
    change: (markup) => markup.replace(/<link rel="canonical"/, '<link rel="x"'),
  },
  {
    name: 'many-credits',
    head: '<meta name="source" content="Reuters, AP, AFP, dpa, ANSA, EFE, Tass, Xinhua, Kyodo, PTI">'.repeat(100),
  },
  {
    name: 'many-authors',
    head: Array.from({ length: 500 }, (_, at) => `<meta name="author" content="Ann Number${at}">`).join(''),
  },
  {
    name: 'markup-in-facts',
    change: (markup) =>
      markup.replace(
        '<h1>',
        '<h1>&lt;script&gt;window.struck=1&lt;/script&gt;&lt;img src=x onerror=&quot;window.struck=1&quot;&gt; ',
      ),
    head: '<meta name="author" content="&lt;img src=x onerror=&quot;window.struck=1&quot;&gt;">',
  },
  {
    name: 'strange-letters',
    top: `<p>${'\u202e\u2066\u200b\u200d\ufeff'.repeat(2_000)}</p><p>a${'\u0301'.repeat(20_000)}</p>`,
    script:
      "document.addEventListener('DOMContentLoaded', () => document.querySelector('h1').append('\\ud800', '\\udc00\\u0000'))",
  },
  {
    name: 'chip-remover',
    script:
      'setInterval(() => { for (const child of [...document.documentElement.children]) if (!/HEAD|BODY/.test(child.tagName)) child.remove(); }, 10)',
  },
];

describeInBrowsers('a page that tampers with what we stand on (T9)', (context) => {
  it.each(TRICKS)('$name: is read all the same', async (malice) => {
    const page = await openHostile(context, malice);
    const popup = await context.browser.popup(page);
    const { kind } = await verdictIn(popup);
    expect(kind).toBe('full');
    expect(await popup.evaluate(() => 'struck' in window)).toBe(false);
    await popup.close();
    await page.close();
  });

  it.each(['chrome', 'browser'])('is left alone, without a word, where a frame of it is named %s', async (name) => {
    // Chromium then gives our scripts no API (they are read in Firefox, and either will do).
    const bottom = `<iframe name="${name}"></iframe>`;
    const address = serveHostile(context, { name: `frame-named-${name}`, bottom });
    const page = await context.browser.page('about:blank');
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.goto(address);
    const popup = await context.browser.popup(page);
    await waitFor('an answer', async () => (await popup.$('[data-part="verdict"], [data-part="not-story"]')) !== null);
    expect(said).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('leaves the extension as it was', async () => {
    await waitFor('the next page', async () => {
      await expectAlive(context);
      return true;
    });
  });
});

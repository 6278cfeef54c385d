import type { ElementFacts, ElementHints } from './element-hints';

/** What the walk asks of a single element: is it read, and as what. */

/** What makes a menu worth looking into, and what any other part of the furniture. */
const READABLE = 'p, h1, article, [itemprop="articleBody"]';
const READABLE_OR_SIGNED = `${READABLE}, time, [itemprop], [rel="author"], [class*="byline"], [class*="author"]`;
/** Furniture of fewer elements may be a copyright line; one with more text a body under a misleading name. */
const MIN_ELEMENTS = 10;
const MAX_TEXT = 1_500;
const AUTHOR_PAGE = /\/(?:authors?|by|staff|journalists?|reporters?|profile|autor(?:es|en)?|auteurs?)\/[^/]/;

/** Menus, and lists of teasers and buttons: a third of all elements, in which no line is ever the story's. */
export function isForOtherThings(element: Element, hints: ElementHints): boolean {
  if (hints.menu) return !element.querySelector(READABLE);
  return (
    hints.doubt === 'furniture' &&
    !hints.byline &&
    element.getElementsByTagName('*').length >= MIN_ELEMENTS &&
    !element.querySelector(READABLE_OR_SIGNED) &&
    (element.textContent ?? '').length < MAX_TEXT
  );
}

/** A reading beside its characters is written as plain text is: in the brackets that <rp> gives it, else not at all. */
export const isBracketed = (reading: Element): boolean => reading.previousElementSibling?.nodeName === 'RP';

export function leadsToAuthor(link: Element): boolean {
  const address = link.getAttribute('href');
  return address !== null && (link.getAttribute('rel') === 'author' || AUTHOR_PAGE.test(address));
}

/**
 * Hidden by attribute or inline style. Streamed React pages keep the story in `<div hidden id="S:0">` until a script
 * moves it: that one counts as shown. Style sheets are asked later, for the chosen blocks only (visible.dom.ts).
 */
const isHidden = (hidden: string | null, style: string | null, id: string | null): boolean =>
  (hidden !== null && !id?.startsWith('S:')) ||
  (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));

/** What hints are taken from; null where the element is hidden. `isBare`: it has no attributes, and none is asked for. */
export function factsOf(element: Element, tag: string, isBare: boolean): ElementFacts | null {
  const value = (name: string) => (isBare ? null : element.getAttribute(name));
  const [id, className] = [value('id'), value('class')];
  if (isHidden(value('hidden'), value('style'), id)) return null;
  return {
    tag,
    role: value('role'),
    property: value('itemprop'),
    name: className && id ? `${className} ${id}` : (className ?? id ?? ''),
    children: tag === 'FORM' ? element.childElementCount : 0,
  };
}

export function isDoubleBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next && next.nodeType === 3 && !/\S/.test((next as Text).data)) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

export function isDataTable(table: Element): boolean {
  return (
    table.querySelectorAll('tr').length > 1 &&
    !table.querySelector('table,p,div,ul,ol,h2,h3,section,article,form,br+br')
  );
}

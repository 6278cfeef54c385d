import type { PageTree } from '../body/page-tree';
import { plainText } from './plain-text';

/** The element that is named as the byline, in the parts that it is made of. */
const MAX_BYLINE_LENGTH = 140;
const LETTERS = /[^\s\d.,:;|/–—-]/;

/** The first that is short, says something, and does not name a picture's maker. */
export function bylineParts(tree: PageTree): string[] {
  const byline = [...tree.bylines, ...tree.authorLinks].find((element) => {
    const text = plainText(element.textContent ?? '');
    if (text.length >= MAX_BYLINE_LENGTH || !LETTERS.test(text)) return false;
    return !element.querySelector('script, style') && !element.closest('figure, figcaption');
  });
  return byline ? partsOf(byline) : [];
}

/** Names that stand in elements of their own ("<span>One</span> <span>Other</span>") are apart without a comma. */
function partsOf(byline: Element): string[] {
  const leaves = [...byline.querySelectorAll('*')].filter((part) => part.childElementCount === 0);
  return [byline, ...leaves].map((part) => plainText(part.textContent ?? '')).filter(Boolean);
}

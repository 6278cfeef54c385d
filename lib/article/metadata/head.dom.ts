import { cut, LIMITS } from '../limits';
import type { MetaTags } from './meta-tags';

/**
 * The parts of a page that are written for machines. Wherever they stand: a broken head spills into the body. Only so much
 * of each: nobody needs the 21st author tag, and a hostile head has a hundred thousand.
 */
const MAX_OF_A_NAME = 20;
const MAX_TAGS = 2_000;
/** Characters of JSON-LD, all blocks together. */
const MAX_STRUCTURED = 1_000_000;

/** All tags, or the wanted ones: the gate asks for four. */
export function readMetaTags(document: Document, wanted?: readonly string[]): MetaTags {
  const tags = new Map<string, string[]>();
  let left = MAX_TAGS;
  // Half the time of a query for `meta[content]`.
  for (const element of document.getElementsByTagName('meta')) {
    if (left-- <= 0) break;
    const name =
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      element.getAttribute('http-equiv');
    const key = name?.toLowerCase().trim();
    if (!key || (wanted && !wanted.includes(key))) continue;
    const content = cut(element.getAttribute('content')?.trim() ?? '', LIMITS.url);
    if (!content) continue;
    const known = tags.get(key);
    if (known && known.length < MAX_OF_A_NAME) known.push(content);
    else if (!known) tags.set(key, [content]);
  }
  return tags;
}

/** The raw JSON-LD blocks of a page. */
export function structuredBlocks(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  let left = MAX_STRUCTURED;
  return [...scripts]
    .map((script) => script.textContent ?? '')
    .filter((block) => {
      if (block.length > left) return false;
      left -= block.length;
      return true;
    });
}

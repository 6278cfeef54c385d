import type { MetaTags } from './meta-tags';

/** The parts of a page that are written for machines. Wherever they stand: a broken head spills into the body. */

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    const key = name?.toLowerCase().trim();
    if (!key || !content) continue;
    const known = tags.get(key);
    if (known) known.push(content);
    else tags.set(key, [content]);
  }
  return tags;
}

/** The raw JSON-LD blocks of a page. */
export function structuredBlocks(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type*="ld+json"]');
  return [...scripts].map((script) => script.textContent ?? '');
}

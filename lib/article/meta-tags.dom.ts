/** <meta> contents by lower-case name (`property`, `name`, `itemprop` or `http-equiv`), in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.trim();
    const key = name?.toLowerCase().trim();
    if (!key || !content) continue;
    const known = tags.get(key);
    if (known) known.push(content);
    else tags.set(key, [content]);
  }
  return tags;
}

/** The first content under the first of these names that the page has; '' for none. */
export function metaContent(tags: MetaTags, ...names: readonly string[]): string {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found) return found;
  }
  return '';
}

/** The raw JSON-LD blocks of a page. */
export function* structuredBlocks(document: Document): Iterable<string> {
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) yield script.textContent ?? '';
}

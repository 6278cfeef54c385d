/** <meta> contents by lower-case name (`property`, `name`, `itemprop` or `http-equiv`), in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** The first content under the first of these names that the page has; '' for none. */
export function metaContent(tags: MetaTags, ...names: readonly string[]): string {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found) return found;
  }
  return '';
}

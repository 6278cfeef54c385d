/**
 * Feeds may bind any prefix to a namespace; here each has one, so that an element has one name: none for RSS and Atom, whose
 * elements are told apart by what they are in.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns': '',
  'http://purl.org/rss/1.0': '',
  'http://purl.org/net/rss1.1': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
  'http://purl.org/rss/1.0/modules/content': 'content:',
  'http://purl.org/dc/elements/1.0': 'dc:',
  'http://purl.org/dc/elements/1.1': 'dc:',
  'http://purl.org/dc/terms': 'dcterms:',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'http://search.yahoo.com/mrss': 'media:',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'http://creativecommons.org/ns': 'cc:',
  'http://web.resource.org/cc': 'cc:',
  'http://backend.userland.com/creativecommonsrssmodule': 'creativecommons:',
};

/** Prefixes as an element binds them, "" for none: to our own prefix, or to null where the namespace is unknown. */
export type Scope = ReadonlyMap<string, string | null>;

/** The usual prefixes, for the many feeds that use them without a word; RDF's root is told by its name. */
export const OUTERMOST: Scope = new Map([['atom', '']]);

/** Feeds bind a handful; a scope is copied wherever one more is bound. */
const MAX_PREFIXES = 64;

/** The scope inside of an element. Attributes in lower case. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const bound = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (bound.length === 0 || outer.size >= MAX_PREFIXES) return outer;
  const scope = new Map(outer);
  for (const [name, address] of bound.slice(0, MAX_PREFIXES)) {
    const key = address.trim().toLowerCase().replace(/[/#]$/, '');
    scope.set(name.slice('xmlns:'.length), Object.hasOwn(PREFIXES, key) ? PREFIXES[key] : null);
  }
  return scope;
}

/** An element's one name; its own where the namespace is unknown. @param written in lower case */
export function nameIn(scope: Scope, written: string): string {
  const colon = written.indexOf(':');
  const prefix = scope.get(colon < 0 ? '' : written.slice(0, colon));
  return prefix === undefined || prefix === null ? written : prefix + written.slice(colon + 1);
}

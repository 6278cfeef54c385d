import type { Article } from './article';

const UNKNOWN = {
  canonicalUrl: null,
  originalUrl: null,
  title: '',
  titles: { heading: null, openGraph: null, structured: null, document: null },
  byline: null,
  authors: [],
  signedBy: [],
  published: null,
  modified: null,
  publisher: null,
  language: null,
  credits: [],
  dateline: null,
  access: 'full',
  live: false,
} as const satisfies Partial<Article>;

/** An article that comes from no page: what is not `known` is null, empty or in full, as on a page that says nothing of it. */
export function emptyArticle(known: Partial<Article> & Pick<Article, 'url' | 'site' | 'units'>): Article {
  return { ...UNKNOWN, ...known };
}

/** Plain texts as paragraphs, one unit each. */
export const paragraphUnits = (texts: readonly string[]): Article['units'] =>
  texts.map((text) => ({ text, kind: 'paragraph' }));

import type { Article } from '../article/article';
import { credited, NO_MARGINS } from '../article/credited';
import type { ArticleRecord } from './article-record';

/**
 * A kept article in the shape in which pages are compared, to be compared anew when the page is gone. Credits and dateline are
 * read again from its text; what only the page's head said (its byline, a foreign canonical address) is not kept.
 */
export function keptArticle({ url, title, site, publisher, published, units: texts }: ArticleRecord): Article {
  const units = texts.map((text) => ({ text, kind: 'paragraph' as const }));
  return credited({
    byline: null,
    authors: [],
    canonicalUrl: null,
    originalUrl: null,
    url,
    site,
    title,
    titles: { heading: title, openGraph: null, structured: null, document: null },
    published,
    modified: null,
    publisher,
    language: null,
    credits: [],
    dateline: null,
    margins: NO_MARGINS,
    access: 'full',
    live: false,
    units,
  });
}

import type { Article } from '../article/article';
import { credited, NO_MARGINS } from '../article/credited';
import type { ArticleRecord } from './article-record';

/**
 * A kept article in the shape in which pages are compared, to be compared anew when the page is gone. Credits and dateline are
 * read again from its text; those that stood in the page's head or beside the text were kept with it.
 */
export function keptArticle(record: ArticleRecord): Article {
  const { url, title, site, publisher, published, units: texts, creditsBeside = [] } = record;
  const units = texts.map((text) => ({ text, kind: 'paragraph' as const }));
  const article = credited({
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
  return { ...article, credits: [...article.credits, ...creditsBeside.map((credit) => ({ ...credit, span: null }))] };
}

import type { Article } from '../article/article';
import { findCredits } from '../article/credit';
import { findDateline } from '../article/dateline';
import type { ArticleRecord } from './article-record';

/** Credits are looked for in the first and the last lines of a story (lib/article/credit-line). */
const LEAD_UNITS = 3;
const TAIL_UNITS = 8;

/**
 * A kept article in the shape in which pages are compared, to be compared anew when the page is gone. Credits and dateline are
 * read again from its text; what only the page's head said (its byline, a foreign canonical address) is not kept.
 */
export function keptArticle({ url, title, site, publisher, published, units: texts }: ArticleRecord): Article {
  const units = texts.map((text) => ({ text, kind: 'paragraph' as const }));
  const head = { byline: null, authors: [], canonicalUrl: null, originalUrl: null };
  const dateline = findDateline(units);
  const numbered = texts.map((text, unit) => ({ text, unit }));
  const lines = { lead: numbered.slice(0, LEAD_UNITS), tail: numbered.slice(-TAIL_UNITS) };
  return {
    ...head,
    url,
    site,
    title,
    titles: { heading: title, openGraph: null, structured: null, document: null },
    published,
    modified: null,
    publisher,
    language: null,
    credits: findCredits({ ...head, units, lines, dateline, sources: [], url }),
    dateline,
    access: 'full',
    live: false,
    units,
  };
}

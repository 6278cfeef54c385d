import type { Article } from '../../lib/article/article';

/** A page of which nothing but its words and its day (YYYY-MM-DD) is known. */
export function bareArticle(units: Article['units'], published: string | null): Article {
  return {
    url: 'https://page.invalid/',
    canonicalUrl: null,
    originalUrl: null,
    site: 'page.invalid',
    title: '',
    titles: { heading: null, openGraph: null, structured: null, document: null },
    byline: null,
    authors: [],
    published,
    modified: null,
    publisher: null,
    language: null,
    credits: [],
    dateline: null,
    access: 'full',
    live: false,
    units,
  };
}

import type { Article } from '../article/article';
import { addCredits, NO_MARGINS } from '../article/credit/add-credits';
import { emptyArticle, paragraphUnits } from '../article/empty-article';
import type { ArticleRecord } from './article-record';

/**
 * A kept article in the shape in which pages are compared, to be compared anew when the page is gone. Credits and dateline are
 * read again from its text; those that stood in the page's head or beside the text were kept with it.
 */
export function keptArticle(record: ArticleRecord): Article {
  const { url, title, site, publisher, published, units, creditsBeside = [] } = record;
  const article = addCredits(
    emptyArticle({
      url,
      site,
      title,
      titles: { heading: title, openGraph: null, structured: null, document: null },
      published,
      publisher,
      units: paragraphUnits(units),
    }),
    NO_MARGINS,
  );
  return { ...article, credits: [...article.credits, ...creditsBeside.map((credit) => ({ ...credit, span: null }))] };
}

import type { Article, PageArticle } from './article';
import { signaturesOf } from './byline/signatures';
import { addCredits } from './credit/add-credits';
import { datesOf } from './metadata/published';

/**
 * Everything that the page says of a story and that takes tables to understand: whom it credits, who wrote it, when. Runs in
 * the background, and wherever else a page is read without a browser. `now` in ms since 1970: no story is of tomorrow.
 */
export function completeArticle(page: PageArticle, now = Date.now()): Article {
  const { margins, ...text } = page;
  return addCredits({ ...text, ...signaturesOf(page), ...datesOf(page, now), credits: [], dateline: null }, margins);
}

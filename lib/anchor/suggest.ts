import type { Span } from '../text/span';
import { foldTypography } from '../text/typography';
import { wordAgreement } from './agreement';
import { type ArticleText, articleText } from './article-text';
import { evidenceOf, findPlaces } from './places';
import { prepareQuote } from './quote';
import type { PassageSelector } from './selector';

export interface Suggestion {
  readonly span: Span;
  /** Evidence for the place, 0 to 1: the words and their neighbours, the words counting double. */
  readonly score: number;
}

/** "Find it for me": the places an orphan may belong to, best first, however unlike. The reader decides. */
export function suggestPlaces(
  selector: PassageSelector,
  units: readonly { readonly text: string }[],
  most = 5,
): Suggestion[] {
  const article = articleText(units);
  const alike = findPlaces(article, prepareQuote(selector), article.offsetOf(selector.span)).map((place) => ({
    span: article.spanOf(place.start, place.end),
    score: (evidenceOf(place) + place.agreement) / 4,
  }));
  const rewritten = betweenNeighbours(article, selector);
  const isNew = rewritten && !alike.some(({ span }) => overlap(span, rewritten.span));
  return [...alike, ...(isNew ? [rewritten] : [])].sort((a, b) => b.score - a.score).slice(0, most);
}

/** Neighbours of fewer letters stand together by chance ("of the"). */
const MIN_NEIGHBOUR = 12;
/** What was put in place of the words may be longer than they were, but not as long as a paragraph. */
const MAX_REWRITE_LENGTH = 200;

/** What stands between the old neighbours now, however little of the words is left: a sentence that was written anew. */
function betweenNeighbours(article: ArticleText, selector: PassageSelector): Suggestion | null {
  const { text, words } = article;
  const prefix = foldTypography(selector.prefix).trimEnd();
  const suffix = foldTypography(selector.suffix).trimStart();
  if (prefix.length < MIN_NEIGHBOUR || suffix.length < MIN_NEIGHBOUR) return null;
  const last = selector.exact.length + MAX_REWRITE_LENGTH;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
    const between = text.slice(at + prefix.length, at + prefix.length + last + suffix.length).split(suffix, 2);
    const found = between.length === 2 ? between[0].trim() : '';
    if (found === '') continue;
    const start = text.indexOf(found, at + prefix.length);
    const rows = [article.rowAt(start), article.rowAt(start + found.length)] as const;
    const agreement = wordAgreement(prepareQuote(selector).words, words, ...rows);
    // Both neighbours stand whole.
    return { span: article.spanOf(start, start + found.length), score: (2 * agreement + 2) / 4 };
  }
  return null;
}

const overlap = (a: Span, b: Span) => a.unit === b.unit && a.start < b.end && b.start < a.end;

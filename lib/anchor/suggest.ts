import type { Span } from '../text/span';
import { articleText } from './article-text';
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
  return findPlaces(article, prepareQuote(selector), article.offsetOf(selector.span))
    .slice(0, most)
    .map((place) => ({
      span: article.spanOf(place.start, place.end),
      score: (evidenceOf(place) + place.agreement) / 4,
    }));
}

import type { Article } from '../../article/article';
import type { Copy, StoryFacts } from '../../match/copy';
import { coverageFromHits } from '../../match/coverage';
import { decide } from '../../match/verdict';
import { pageKey } from '../../text/public-url';
import { type PlacedHit, sharpen } from './diagonals';
import type { PageQuery } from './page-query';

/** Hits in one row: copied words lie in rows, chance agreements of hashes anywhere. */
const MIN_AGREEING = 2;

/** What of a story stands on a page. */
export interface StoryOnPage {
  /** In the order of the page. */
  readonly hits: readonly PlacedHit[];
  /** Words of the story, and the winnowing window with which its fingerprints were made. */
  readonly words: number;
  readonly window: number;
  /** Unquoted fingerprints that are kept of it. */
  readonly kept: number;
  /** How many strange stories would do as well by accident; where it is left out: none. */
  readonly expectedByChance?: (agreeing: number) => number;
}

/** One page in a thousand may show a passage that is none. */
const MAX_BY_CHANCE = 0.001;

/** The page as a copy of the story; null where the evidence comes to nothing. `story` is asked for only where it does not. */
export function copyFromHits(
  { hits, words, window, kept, expectedByChance = () => 0 }: StoryOnPage,
  page: PageQuery,
  story: () => StoryFacts,
): Copy | null {
  const { hits: placed, agreeing } = sharpen(hits);
  if (agreeing < MIN_AGREEING || expectedByChance(agreeing) > MAX_BY_CHANCE) return null;
  const coverage = coverageFromHits(placed, page.tokens, words, window, kept);
  const kind = decide(coverage);
  if (kind === 'none') return null;
  return {
    story: story(),
    kind,
    ...coverage.shown,
    // Found by `related`, which knows the page's credits and the sources.
    relation: 'unexplained',
  };
}

/** Is the story at this address the page itself? */
export function isThePage(url: string | null, article: Article): boolean {
  const key = url === null ? null : pageKey(url);
  return key !== null && (key === pageKey(article.url) || key === pageKey(article.canonicalUrl ?? ''));
}

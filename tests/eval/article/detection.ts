import type { Label } from './data';
import type { Measured } from './measure';
import { harmonic } from './shingles';

/** News against everything else, and how often each other kind of page is called news. */
export interface Detection {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Shares of the pages with that label. */
  readonly otherArticles: number;
  readonly notArticles: number;
}

export function detectionOf(pages: readonly Measured[], calledNews: (page: Measured) => boolean): Detection {
  const called = pages.filter(calledNews);
  const labelled = (list: readonly Measured[], label: Label) => list.filter(({ page }) => page.label === label).length;
  const share = (label: Label) => labelled(called, label) / Math.max(1, labelled(pages, label));
  const precision = labelled(called, 'news') / Math.max(1, called.length);
  const recall = share('news');
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    otherArticles: share('other_article'),
    notArticles: share('not_article'),
  };
}

import { comparable } from '../../text/char-classes';
import type { PageTree } from '../body/page-tree';
import { sameKey } from './structured-data';

/** Index of the run that is the page's headline: an <h1> that another of the page's titles bears out. null for none. */
export function headlineRun(tree: PageTree, titles: readonly string[]): number | null {
  const keys = titles.map(comparable);
  const isBorneOut = (key: string) => keys.some((title) => sameKey(title, key));
  const found = tree.runs.findIndex(({ tag, text }) => tag === 'H1' && isBorneOut(comparable(text)));
  return found < 0 ? null : found;
}

const LINES_NEAR_HEADLINE = 12;

/** The lines where pages put date and byline; none on a page without a headline. */
export function linesAfterHeadline(tree: PageTree, titles: readonly string[]): string[] {
  const headline = headlineRun(tree, titles);
  return headline === null
    ? []
    : tree.runs.slice(headline + 1, headline + 1 + LINES_NEAR_HEADLINE).map(({ text }) => text);
}

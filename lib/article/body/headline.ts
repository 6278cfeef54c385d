import { comparable } from '../../text/char-classes';
import type { PageTree } from './page-tree';

const LONG_ENOUGH_TO_CONTAIN = 14;

/** The same headline, or one inside the other ("… | The Daily"). */
export const sameHeadline = (one: string, other: string): boolean => sameKey(comparable(one), comparable(other));

/** The same for texts that are `comparable` already. */
export function sameKey(a: string, b: string): boolean {
  if (!a || !b) return false;
  return (
    a === b ||
    (a.length > LONG_ENOUGH_TO_CONTAIN && b.includes(a)) ||
    (b.length > LONG_ENOUGH_TO_CONTAIN && a.includes(b))
  );
}

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

const LINES_ABOVE_HEADLINE = 3;

/** The nearest first: some put the date above. */
export function linesBeforeHeadline(tree: PageTree, titles: readonly string[]): string[] {
  const headline = headlineRun(tree, titles) ?? 0;
  return tree.runs
    .slice(Math.max(0, headline - LINES_ABOVE_HEADLINE), headline)
    .map(({ text }) => text)
    .reverse();
}

import { collectPage } from './collect.dom';
import { type Body, findBody, type PageWords } from './find-body';
import type { PageTree } from './page-tree';

/** Below this weight (about as many letters) the story is looked for in what looks like comments too. */
const TOO_LITTLE = 400;

/** Walks the page once, twice where nearly nothing is left without the comments. Read-only. */
export function extractBody(body: Element, wordsOf: (tree: PageTree) => PageWords): { tree: PageTree; body: Body } {
  const tree = collectPage(body, { comments: false });
  const words = wordsOf(tree);
  const found = findBody(tree, words);
  if (found.weight >= TOO_LITTLE || tree.skippedComments === 0) return { tree, body: found };
  const whole = collectPage(body, { comments: true });
  const foundInAll = findBody(whole, words);
  return foundInAll.weight > 2 * found.weight ? { tree: whole, body: foundInAll } : { tree, body: found };
}

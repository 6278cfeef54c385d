import { collectPage } from './collect.dom';
import { type Body, findBody, type PageWords } from './find-body';
import type { PageTree } from './page-tree';

/** Below this weight (about as many letters) the story is looked for in what looks like comments too. */
const TOO_LITTLE = 400;

/** The body in a page that was walked without its comments; walks it again where nearly nothing is left without them. Read-only. */
export function extractBody(
  page: Element,
  tree: PageTree,
  words: PageWords,
): { readonly tree: PageTree; readonly body: Body } {
  const body = findBody(tree, words);
  if (body.weight >= TOO_LITTLE || tree.skippedComments === 0) return { tree, body };
  const whole = collectPage(page, { comments: true });
  const bodyInAll = findBody(whole, words);
  return bodyInAll.weight > 2 * body.weight ? { tree: whole, body: bodyInAll } : { tree, body };
}

import { collectPage } from './collect.dom';
import { chooseContainer } from './container';
import { type Weighing, weighPage, weighTrusting, weightOf } from './doubts';
import type { Block, PageTree, Run } from './page-tree';
import { selectBody } from './select';

/** The body of a page as runs of live text, and what the walk saw on its way. */
export interface PageBody {
  readonly tree: PageTree;
  /** null where the page holds no prose. */
  readonly container: Block | null;
  readonly weighing: Weighing;
  readonly runs: readonly Run[];
}

/** Below this weight (about as many letters) the body is looked for where the first pass does not look. */
const TOO_LITTLE = 400;
const NEXT_TO_NOTHING = 250;

/** Walks the page once, twice where the story stands in what looked like comments. Read-only. */
export function extractBody(body: Element, titlesOf: (tree: PageTree) => readonly string[]): PageBody {
  let tree = collectPage(body, { comments: false });
  let weighing = weighPage(tree);
  const weight = weightOf(weighing, tree.root);
  if (weight < TOO_LITTLE && tree.skippedComments > 0) {
    const whole = collectPage(body, { comments: true });
    const wholeWeighing = weighPage(whole);
    if (weightOf(wholeWeighing, whole.root) > 2 * weight) {
      tree = whole;
      weighing = wholeWeighing;
    }
  }
  if (weightOf(weighing, tree.root) < NEXT_TO_NOTHING) {
    const trusting = weighTrusting(tree, weighing);
    if (weightOf(trusting, tree.root) > 1.5 * weightOf(weighing, tree.root)) weighing = trusting;
  }
  const container = chooseContainer(tree, weighing);
  const runs = container ? selectBody(tree, container, weighing, titlesOf(tree)) : [];
  return { tree, container, weighing, runs };
}

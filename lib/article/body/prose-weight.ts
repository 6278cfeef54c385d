import type { Doubt } from './element-hints';
import type { Block, PageTree, Run } from './page-tree';
import { proseWeight } from './prose';

/**
 * Which runs to leave aside. A name such as "sidebar", "header" or "subscribe" often stands on the wrapper of the whole
 * page (4 of 96 development pages gave no text at all when it was believed), so a doubted part that holds most of the
 * page's prose is taken back. Comment lists never are, short of being the page.
 */
const ABSOLVING_SHARE: Record<Doubt, number> = { furniture: 0.65, caption: 0.65, dialog: 0.65, comments: 0.93 };
const ABSOLVING_SHARE_WITH_HEADLINE = 0.3;

/** For each run, the weight it has as prose of the story: 0 for what stands in a doubted part. */
export interface Weighing {
  /** By run. */
  readonly weights: readonly number[];
  /** By run: true for what stands in a doubted part. */
  readonly aside: readonly boolean[];
  /** Running sums: the weight of runs [first, end) is sums[end] - sums[first]. */
  readonly sums: readonly number[];
}

export const weightOf = (weighing: Weighing, block: Block): number =>
  weighing.sums[block.end] - weighing.sums[block.first];

function runningSums(weights: readonly number[]): number[] {
  const sums = [0];
  for (const weight of weights) sums.push(sums[sums.length - 1] + weight);
  return sums;
}

export function weighPage(tree: PageTree, headline: number | null): Weighing {
  const own = tree.runs.map(proseWeight);
  const sums = runningSums(own);
  const total = sums[sums.length - 1];
  const aside = tree.runs.map((run) => run.doubtful);
  const settle = (block: Block) => {
    if (block.hints.doubt && !isAbsolved(block, block.hints.doubt)) {
      aside.fill(true, block.first, block.end);
      return;
    }
    block.children.forEach(settle);
  };
  const isAbsolved = (block: Block, doubt: Doubt) => {
    const held = sums[block.end] - sums[block.first];
    const hasHeadline = headline !== null && headline >= block.first && headline < block.end;
    const believed = hasHeadline && doubt !== 'comments';
    return held > (believed ? ABSOLVING_SHARE_WITH_HEADLINE : ABSOLVING_SHARE[doubt]) * total;
  };
  settle(tree.root);
  return weighed(own, aside);
}

/** The same page with the doubts about its paragraphs dropped: for pages where they left next to nothing. A dialog's stay. */
export function weighTrusting(tree: PageTree, weighing: Weighing): Weighing {
  const aside = weighing.aside.map(
    (left, index) => left && (tree.runs[index].tag !== 'P' || isAsked(tree.runs[index])),
  );
  return weighed(tree.runs.map(proseWeight), aside);
}

function isAsked(run: Run): boolean {
  for (let block: Block | null = run.block; block; block = block.parent)
    if (block.hints.doubt === 'dialog') return true;
  return false;
}

function weighed(own: readonly number[], aside: readonly boolean[]): Weighing {
  const weights = own.map((weight, index) => (aside[index] ? 0 : weight));
  return { weights, aside, sums: runningSums(weights) };
}

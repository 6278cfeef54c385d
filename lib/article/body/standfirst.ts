import type { Block, PageTree, Run } from './page-tree';
import { endsLikeSentence, linkedShare } from './prose';

/**
 * The summary paragraph between headline and body. It is part of what the newsroom wrote (and of what syndicates copy),
 * but stands in the page's header, where everything else is furniture: so only a paragraph that is named as a
 * summary, or that is a sentence in the headline's own <header>.
 */
const MIN_LENGTH = 40;
const MAX_LINKED = 0.3;

export function standfirstRuns(tree: PageTree, container: Block, headline: number | null): Run[] {
  if (headline === null || headline >= container.first) return [];
  return tree.runs.slice(headline + 1, container.first).filter((run) => {
    if (run.tag !== 'P' || run.item || run.doubtful) return false;
    if (run.text.length < MIN_LENGTH || linkedShare(run) > MAX_LINKED) return false;
    const around = outerBlocks(run.block);
    if (around.some((block) => block.hints.doubt === 'comments' || FOREIGN_TAGS.has(block.tag))) return false;
    return isStandfirst(run) || (around.some((block) => block.tag === 'HEADER') && endsLikeSentence(run.text));
  });
}

/** Named as a summary, itself or by what it stands in. */
export const isStandfirst = ({ block }: Run): boolean =>
  block.hints.standfirst || block.parent?.hints.standfirst === true;

const FOREIGN_TAGS = new Set(['FIGURE', 'FIGCAPTION', 'NAV', 'ASIDE', 'FORM']);

function outerBlocks(block: Block): Block[] {
  const blocks: Block[] = [];
  for (let at: Block | null = block; at; at = at.parent) blocks.push(at);
  return blocks;
}

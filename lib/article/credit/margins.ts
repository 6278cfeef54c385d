import type { Margins } from '../article';
import type { Block, PageTree, Run } from '../body/page-tree';

/** The lines between headline and body and right after the body that are no part of it. Pictures' captions are none. */
const LINES_BESIDE = 12;
const MAX_LINE_LENGTH = 300;
/** Pictures, menus, forms and the site's own footer: what agencies are named for there is not the story. */
const FOREIGN_TAGS = new Set(['FIGURE', 'FIGCAPTION', 'NAV', 'ASIDE', 'FORM', 'FOOTER']);

export function marginsOf(
  tree: PageTree,
  runs: readonly Run[],
  headline: number | null,
): Pick<Margins, 'lead' | 'tail'> {
  const first = tree.runs.indexOf(runs[0]);
  const last = tree.runs.indexOf(runs[runs.length - 1]);
  const around = landmarkAround(runs[runs.length - 1].block);
  const before = tree.runs.slice(Math.max(0, headline === null ? 0 : headline + 1, first - LINES_BESIDE), first);
  const after = tree.runs.slice(last + 1, Math.min(around.end, last + 1 + LINES_BESIDE));
  const lines = (list: readonly Run[]) =>
    list.filter((run) => !runs.includes(run) && mayCredit(run, { first, last })).map(({ text }) => text);
  return {
    lead: lines(before),
    tail: lines(after),
  };
}

const LIST_TAGS = new Set(['UL', 'OL', 'LI']);

/**
 * A caption may be a byline or a photo credit: only what is named as a byline counts. What stands around line and body
 * alike says nothing of the line: old servers put whole pages into one form. Lists in furniture are of other stories, with
 * their agencies.
 */
function mayCredit(run: Run, body: { readonly first: number; readonly last: number }): boolean {
  if (run.text.length > MAX_LINE_LENGTH) return false;
  let captioned = false;
  let signed = false;
  let listed = false;
  for (let block: Block | null = run.block; block; block = block.parent) {
    if (block.first <= body.first && block.end > body.last) break;
    if (FOREIGN_TAGS.has(block.tag) || block.hints.doubt === 'comments') return false;
    if (LIST_TAGS.has(block.tag)) listed = true;
    if (listed && block.hints.doubt === 'furniture') return false;
    if (block.hints.byline) signed = true;
    if (block.hints.picture || (block.hints.doubt === 'caption' && block.tag !== 'HEADER')) captioned = true;
  }
  return signed || !captioned;
}

function landmarkAround(block: Block): Block {
  let at = block;
  while (at.parent && !at.hints.landmark) at = at.parent;
  return at;
}

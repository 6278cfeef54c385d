import type { Block, PageTree, Run } from './page-tree';
import { type Weighing, weightOf } from './prose-weight';

/** The block that holds the story: descend while one child holds most, then climb where the body is split over siblings. */
const DESCENDING_SHARE = 0.62;
const DECLARED_SHARE = 0.45;
const SCOPE_WEIGHT = 300;
/** Text blocks of one paragraph are never the container. */
const PARAGRAPH_TAGS = new Set(['P', 'LI', 'BLOCKQUOTE']);

/** Advertisements, slides and paywalls split a body over siblings; this much more prose beside it makes it worth a look. */
const WORTH_CLIMBING = 0.04;
const MAX_STEPS_UP = 6;
const MIN_AVERAGE = 90;
const PARAGRAPH_SHARE = 0.7;

/** null where the page holds no prose at all. */
export function chooseContainer(tree: PageTree, weighing: Weighing, headline: number | null): Block | null {
  if (weightOf(weighing, tree.root) === 0) return null;
  const scope = headline === null ? tree.root : scopeOf(tree.runs[headline].block, weighing);
  const found = declaredBody(scope, weighing) ?? descend(scope, weighing);
  return climb(namedAround(found, weighing), tree, weighing);
}

/** A block that is named as the story's body and holds little more than the one found is the body. */
function namedAround(found: Block, weighing: Weighing): Block {
  if (found.hints.favoured) return found;
  let block = found.parent;
  for (let step = 0; block?.parent && step < 3; step++, block = block.parent) {
    if (
      block.hints.favoured &&
      block.hints.doubt === null &&
      weightOf(weighing, block) <= 1.7 * weightOf(weighing, found)
    )
      return block;
  }
  return found;
}

/** The innermost landmark around the headline that holds a story's worth of prose. */
function scopeOf(headline: Block, weighing: Weighing): Block {
  let block = headline;
  for (; block.parent; block = block.parent) {
    if (block.hints.landmark && weightOf(weighing, block) >= SCOPE_WEIGHT) return block;
  }
  return block;
}

function descend(root: Block, weighing: Weighing): Block {
  let block = root;
  for (;;) {
    const heaviest = heaviestOf(block.children, weighing);
    if (!heaviest || PARAGRAPH_TAGS.has(heaviest.tag)) return block;
    if (weightOf(weighing, heaviest) < DESCENDING_SHARE * weightOf(weighing, block)) return block;
    block = heaviest;
  }
}

function heaviestOf(blocks: readonly Block[], weighing: Weighing): Block | null {
  let heaviest: Block | null = null;
  for (const block of blocks) {
    if (weightOf(weighing, block) > (heaviest ? weightOf(weighing, heaviest) : 0)) heaviest = block;
  }
  return heaviest;
}

/** What the page itself declares as the body, where that holds enough of the prose to be believed. */
function declaredBody(scope: Block, weighing: Weighing): Block | null {
  const declared: Block[] = [];
  const look = (block: Block) => {
    if (block.hints.declared) declared.push(block);
    block.children.forEach(look);
  };
  look(scope);
  const heaviest = heaviestOf(declared, weighing);
  return heaviest && weightOf(weighing, heaviest) >= DECLARED_SHARE * weightOf(weighing, scope) ? heaviest : null;
}

function climb(found: Block, tree: PageTree, weighing: Weighing): Block {
  const limit = landmarkAround(found);
  let chosen = found;
  let block = found;
  for (let step = 0; block !== limit && step < MAX_STEPS_UP; step++) {
    const parent = block.parent;
    if (!parent?.parent) break;
    const held = weightOf(weighing, chosen);
    if (weightOf(weighing, parent) - held > WORTH_CLIMBING * Math.max(1, held)) {
      const added = proseBetween(parent, chosen, tree, weighing);
      if (readsLikeBody(added)) chosen = parent;
      else if (parent.tag === 'ARTICLE') break;
    }
    block = parent;
  }
  return chosen;
}

/** The nearest <article>, <main> or declared body; the block itself where there is none, so that nothing is climbed. */
function landmarkAround(block: Block): Block {
  for (let at: Block | null = block; at; at = at.parent) {
    if (at.parent && (at.hints.landmark || at.hints.declared)) return at;
  }
  return block;
}

function proseBetween(outer: Block, inner: Block, tree: PageTree, weighing: Weighing): Run[] {
  return tree.runs.slice(outer.first, outer.end).filter((_, index) => {
    const at = outer.first + index;
    return weighing.weights[at] > 0 && (at < inner.first || at >= inner.end);
  });
}

function readsLikeBody(runs: readonly Run[]): boolean {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  const paragraphs = runs.filter((run) => (run.tag === 'P' || run.favoured) && !run.item).length;
  return length >= MIN_AVERAGE * runs.length && paragraphs >= PARAGRAPH_SHARE * runs.length;
}

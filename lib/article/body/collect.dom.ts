import { LIMITS } from '../limits';
import { mayBeClobbered, own, unclobbered } from '../unclobbered.dom';
import { factsOf, isBracketed, isDataTable, isForOtherThings } from './element.dom';
import { createElementHints, type ElementHints } from './element-hints';
import type { Block, PageTree } from './page-tree';
import { createRowOfRuns, type Place } from './row-of-runs.dom';
import { createSignposts } from './signposts.dom';

/**
 * One read-only walk over the live page, open shadow roots included, that makes a PageTree.
 *
 * Cost: about 4 ms for a page of 1,000 elements in a cold realm. The budget bounds it on pages of any size; comment
 * lists are not entered on the first walk, since a huge one outvotes the story and costs most of the time.
 */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS VIDEO AUDIO OBJECT EMBED BUTTON SELECT TEXTAREA INPUT OPTION ' +
    'MATH HEAD MAP DATALIST'
  ).split(' '),
);
const BREAKING_TAGS = new Set(['IFRAME', 'VIDEO']);
const ELEMENT_NODE = 1;
const NODE_BUDGET = 120_000;
/** Characters of the page, in UTF-16 units: what is read of an article, and as much again of what stands around it. */
const TEXT_BUDGET = 2 * LIMITS.articleText;
/** Parsers stop at 512; scripts can nest deeper, and each level costs a stack frame. */
const DEEPEST = 700;

export interface CollectOptions {
  /** Go into comment lists too: for pages where nothing else is left (a question and its answers). */
  readonly comments: boolean;
}

export function collectPage(body: Element, options: CollectOptions): PageTree {
  const row = createRowOfRuns();
  const signposts = createSignposts();
  const hintsOf = createElementHints();
  let budget = NODE_BUDGET;
  let textBudget = TEXT_BUDGET;
  let skippedComments = 0;
  let depth = 0;

  /** `asked` is the element itself, or for a form its unclobbered stand-in. */
  const enter = (element: Element, asked: Element, tag: string, place: Place) => {
    signposts.noteTag(element, tag);
    const isCell = (tag === 'TD' || tag === 'TH') && place.dataTable;
    const isBlock = BLOCK_TAGS.has(tag) && !isCell;
    const isBare = !asked.hasAttributes();
    // A third of all elements are plain <em>, <b>, <span>: nothing to ask, nothing to change.
    if (isBare && !isBlock && !isCell && tag !== 'A') {
      visit(asked, place);
      return;
    }
    const facts = factsOf(asked, tag, isBare);
    if (!facts) return;
    const hints = hintsOf(facts);
    const isFurniture = isForOtherThings(asked, hints);
    if (!isFurniture) signposts.noteHints(element, facts, hints);
    const isComments = !isFurniture && hints.doubt === 'comments' && !options.comments;
    if (isComments) skippedComments++;
    if (isBlock) row.endRun();
    if (isFurniture || isComments) return;
    if (isCell) row.breakLine();
    const inside: Place = {
      block: isBlock ? blockIn(place.block, element, tag, hints) : place.block,
      item: place.item || tag === 'LI' || isCell,
      linked: place.linked || tag === 'A',
      quoted: place.quoted || tag === 'BLOCKQUOTE',
      favoured: place.favoured || hints.favoured,
      inlineDoubt: !isBlock && (place.inlineDoubt || hints.doubt !== null),
      dataTable: tag === 'TABLE' ? isDataTable(element) : place.dataTable,
    };
    visit(asked, inside);
    if (isBlock) close(inside.block);
  };

  const blockIn = (parent: Block | null, element: Element, tag: string, hints: ElementHints): Block => {
    const first = row.runs.length;
    return { element, tag, parent, children: [], first, end: first, hints };
  };

  const close = (block: Block) => {
    row.endRun();
    block.end = row.runs.length;
    if (block.end > block.first) block.parent?.children.push(block);
  };

  /** The next sibling. Names are asked first: they alone tell whether a node may be clobbered. */
  const step = (node: ChildNode, place: Place): ChildNode | null => {
    const name = node.nodeName;
    budget--;
    if (textBudget <= 0) budget = 0;
    else if (name === '#text') textBudget -= row.addText(node as Text, place);
    else if (mayBeClobbered(name)) {
      const asked = unclobbered(node);
      if (asked.nodeType === ELEMENT_NODE) stepInto(node as Element, asked as Element, asked.nodeName, place);
      return own(node, 'nextSibling');
    } else if (node.nodeType === ELEMENT_NODE) stepInto(node as Element, node as Element, name, place);
    return node.nextSibling;
  };

  /** `asked` is the element itself, or its unclobbered stand-in. */
  const stepInto = (element: Element, asked: Element, name: string, place: Place) => {
    const tag = name.toUpperCase();
    if (tag === 'BR') row.addBreak(element);
    else if (SKIPPED_TAGS.has(tag) || (tag === 'RT' && !isBracketed(element))) {
      if (BREAKING_TAGS.has(tag)) row.endRun();
    } else if (depth < DEEPEST) enter(element, asked, tag, place);
  };

  /** The children that the user sees: those of an open shadow root, and in a slot what was put there. */
  const visit = (element: Element, place: Place) => {
    const assigned = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    depth++;
    for (const node of assigned) if (budget > 0) step(node as ChildNode, place);
    let child = assigned.length > 0 ? null : (element.shadowRoot ?? element).firstChild;
    while (child && budget > 0) child = step(child, place);
    depth--;
  };

  const hints = hintsOf({ tag: 'BODY', role: null, property: null, name: '', children: 0 });
  const root = blockIn(null, body, 'BODY', hints);
  visit(body, {
    block: root,
    item: false,
    linked: false,
    quoted: false,
    favoured: false,
    inlineDoubt: false,
    dataTable: false,
  });
  close(root);
  return { root, runs: row.runs, skippedComments, cut: budget <= 0 || textBudget <= 0, ...signposts.found };
}

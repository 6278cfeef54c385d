import { LIMITS } from '../limits';
import { mayBeClobbered, own, unclobbered } from '../unclobbered.dom';
import { isBracketed, isDataTable, isDoubleBreak, isForOtherThings, isHidden, leadsToAuthor } from './element.dom';
import { createElementHints } from './element-hints';
import type { Block, PageTree, Run } from './page-tree';
import { collapsed } from './positions.dom';

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
const MAX_FINDINGS = 40;
const MAX_AUTHOR_LINKS = 4;

interface Place {
  block: Block;
  readonly item: boolean;
  readonly linked: boolean;
  readonly quoted: boolean;
  readonly favoured: boolean;
  readonly inlineDoubt: boolean;
  /** In a table of figures: a row is one run. In a table that lays out the page each cell is a block. */
  readonly dataTable: boolean;
}

interface OpenRun {
  readonly place: Place;
  readonly nodes: (Text | null)[];
  /** What the nodes hold, to ask each only once. */
  raw: string;
  linked: number;
  doubtful: number;
  length: number;
}

export interface CollectOptions {
  /** Go into comment lists too: for pages where nothing else is left (a question and its answers). */
  readonly comments: boolean;
}

export function collectPage(body: Element, options: CollectOptions): PageTree {
  const runs: Run[] = [];
  const headings: Element[] = [];
  const bylines: Element[] = [];
  const authorLinks: Element[] = [];
  const times: Element[] = [];
  const hintsOf = createElementHints();
  let budget = NODE_BUDGET;
  let textBudget = TEXT_BUDGET;
  let skippedComments = 0;
  let depth = 0;
  let open: OpenRun | null = null;

  const note = (list: Element[], element: Element) => {
    if (list.length < MAX_FINDINGS) list.push(element);
  };

  const flush = () => {
    if (!open) return;
    const { place, nodes, raw, linked, doubtful, length } = open;
    open = null;
    const text = collapsed(raw);
    if (!text) return;
    runs.push({
      block: place.block,
      nodes,
      text,
      tag: place.block.tag,
      linked,
      item: place.item,
      quoted: place.quoted,
      favoured: place.favoured,
      doubtful: doubtful > length / 2,
    });
  };

  const addText = (node: Text, place: Place) => {
    const { data } = node;
    const length = Math.min(LIMITS.unitText, data.trim().length);
    textBudget -= data.length + length;
    if (!open) {
      if (!length) return;
      open = { place, nodes: [], raw: '', linked: 0, doubtful: 0, length: 0 };
    }
    open.nodes.push(node);
    open.raw += data;
    open.length += length;
    if (place.linked) open.linked += length;
    if (place.inlineDoubt) open.doubtful += length;
  };

  const addBreak = (element: Element) => {
    if (!open) return;
    if (isDoubleBreak(element)) flush();
    else breakLine(open);
  };

  /** `asked` is the element itself, or for a form its unclobbered stand-in. */
  const enter = (element: Element, asked: Element, tag: string, place: Place) => {
    if (tag === 'H1') note(headings, element);
    if (tag === 'TIME') note(times, element);
    const isCell = (tag === 'TD' || tag === 'TH') && place.dataTable;
    const isBlock = BLOCK_TAGS.has(tag) && !isCell;
    const isBare = !asked.hasAttributes();
    // A third of all elements are plain <em>, <b>, <span>: nothing to ask, nothing to change.
    if (isBare && !isBlock && !isCell && tag !== 'A') {
      visit(asked, place);
      return;
    }
    const value = (name: string) => (isBare ? null : asked.getAttribute(name));
    const [id, className] = [value('id'), value('class')];
    if (isHidden(value('hidden'), value('style'), id)) return;
    const property = value('itemprop');
    const hints = hintsOf({
      tag,
      role: value('role'),
      property,
      name: className && id ? `${className} ${id}` : (className ?? id ?? ''),
      children: tag === 'FORM' ? asked.childElementCount : 0,
    });
    if (isForOtherThings(asked, hints)) {
      if (isBlock) flush();
      return;
    }
    if (property === 'datePublished') note(times, element);
    if (hints.byline) note(bylines, element);
    else if (tag === 'A' && authorLinks.length < MAX_AUTHOR_LINKS && leadsToAuthor(element)) note(authorLinks, element);
    if (hints.doubt === 'comments' && !options.comments) {
      if (isBlock) flush();
      skippedComments++;
      return;
    }
    if (isCell && open) breakLine(open);
    const inside: Place = {
      block: place.block,
      item: place.item || tag === 'LI' || isCell,
      linked: place.linked || tag === 'A',
      quoted: place.quoted || tag === 'BLOCKQUOTE',
      favoured: place.favoured || hints.favoured,
      inlineDoubt: !isBlock && (place.inlineDoubt || hints.doubt !== null),
      dataTable: tag === 'TABLE' ? isDataTable(element) : place.dataTable,
    };
    if (!isBlock) {
      visit(asked, inside);
      return;
    }
    flush();
    const block: Block = {
      element,
      tag,
      parent: place.block,
      children: [],
      first: runs.length,
      end: runs.length,
      hints,
    };
    inside.block = block;
    visit(asked, inside);
    flush();
    block.end = runs.length;
    if (block.end > block.first) place.block.children.push(block);
  };

  /** The next sibling. Names are asked first: they alone tell whether a node may be clobbered. */
  const step = (node: ChildNode, place: Place): ChildNode | null => {
    const name = node.nodeName;
    budget--;
    if (textBudget <= 0) budget = 0;
    else if (name === '#text') addText(node as Text, place);
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
    if (tag === 'BR') addBreak(element);
    else if (SKIPPED_TAGS.has(tag) || (tag === 'RT' && !isBracketed(element))) {
      if (BREAKING_TAGS.has(tag)) flush();
    } else if (depth < DEEPEST) enter(element, asked, tag, place);
  };

  /** The children that the reader sees: those of an open shadow root, and in a slot what was put there. */
  const visit = (element: Element, place: Place) => {
    const assigned = element.nodeName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    depth++;
    for (const node of assigned) if (budget > 0) step(node as ChildNode, place);
    let child = assigned.length > 0 ? null : (element.shadowRoot ?? element).firstChild;
    while (child && budget > 0) child = step(child, place);
    depth--;
  };

  const hints = hintsOf({ tag: 'BODY', role: null, property: null, name: '', children: 0 });
  const root: Block = { element: body, tag: 'BODY', parent: null, children: [], first: 0, end: 0, hints };
  visit(body, {
    block: root,
    item: false,
    linked: false,
    quoted: false,
    favoured: false,
    inlineDoubt: false,
    dataTable: false,
  });
  flush();
  root.end = runs.length;
  return { root, runs, skippedComments, cut: budget <= 0 || textBudget <= 0, headings, bylines, authorLinks, times };
}

function breakLine(run: OpenRun) {
  run.nodes.push(null);
  run.raw += ' ';
}

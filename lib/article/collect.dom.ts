import { createMarker } from './marks';
import type { Block, PageTree, Run } from './page-tree';
import { collapsedText } from './positions.dom';

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
    'MATH HEAD MAP DATALIST RT RP'
  ).split(' '),
);
const BREAKING_TAGS = new Set(['IFRAME', 'VIDEO']);
const NODE_BUDGET = 120_000;
/** Parsers stop at 512; scripts can nest deeper, and each level costs a stack frame. */
const DEEPEST = 700;
const MOST_FINDINGS = 40;

interface Place {
  readonly block: Block;
  readonly depth: number;
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
  const times: Element[] = [];
  const marksOf = createMarker();
  let budget = NODE_BUDGET;
  let skippedComments = 0;
  let open: OpenRun | null = null;

  const note = (list: Element[], element: Element) => {
    if (list.length < MOST_FINDINGS) list.push(element);
  };

  const flush = () => {
    if (!open) return;
    const { place, nodes, linked, doubtful, length } = open;
    open = null;
    const text = collapsedText(nodes);
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
    const length = node.data.trim().length;
    if (!open) {
      if (!length) return;
      open = { place, nodes: [], linked: 0, doubtful: 0, length: 0 };
    }
    open.nodes.push(node);
    open.length += length;
    if (place.linked) open.linked += length;
    if (place.inlineDoubt) open.doubtful += length;
  };

  const addBreak = (element: Element) => {
    if (!open) return;
    if (isDoubleBreak(element)) flush();
    else open.nodes.push(null);
  };

  const enter = (element: Element, tag: string, place: Place) => {
    const property = element.getAttribute('itemprop');
    const marks = marksOf({
      tag,
      role: element.getAttribute('role'),
      property,
      name: `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
      children: element.childElementCount,
    });
    if (tag === 'H1') note(headings, element);
    if (tag === 'TIME' || property === 'datePublished') note(times, element);
    if (marks.byline || element.getAttribute('rel') === 'author') note(bylines, element);
    const isCell = (tag === 'TD' || tag === 'TH') && place.dataTable;
    const isBlock = BLOCK_TAGS.has(tag) && !isCell;
    if (isCell) open?.nodes.push(null);
    if (marks.doubt === 'comments' && !options.comments) {
      if (isBlock) flush();
      skippedComments++;
      return;
    }
    const inside = {
      depth: place.depth + 1,
      item: place.item || tag === 'LI' || tag === 'TD',
      linked: place.linked || tag === 'A',
      quoted: place.quoted || tag === 'BLOCKQUOTE',
      favoured: place.favoured || marks.favoured,
      dataTable: tag === 'TABLE' ? isDataTable(element as HTMLTableElement) : place.dataTable,
    };
    if (!isBlock) {
      walk(childrenOf(element), {
        ...inside,
        block: place.block,
        inlineDoubt: place.inlineDoubt || marks.doubt !== null,
      });
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
      marks,
    };
    walk(childrenOf(element), { ...inside, block, inlineDoubt: false });
    flush();
    block.end = runs.length;
    if (block.end > block.first) place.block.children.push(block);
  };

  const walk = (first: Iterable<Node>, place: Place) => {
    for (const node of first) {
      if (budget-- <= 0) return;
      if (node.nodeType === 3) {
        addText(node as Text, place);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const tag = element.tagName.toUpperCase();
        if (tag === 'BR') addBreak(element);
        else if (SKIPPED_TAGS.has(tag)) {
          if (BREAKING_TAGS.has(tag)) flush();
        } else if (place.depth < DEEPEST && !isHidden(element)) enter(element, tag, place);
      }
    }
  };

  const marks = marksOf({ tag: 'BODY', role: null, property: null, name: '', children: 0 });
  const root: Block = { element: body, tag: 'BODY', parent: null, children: [], first: 0, end: 0, marks };
  walk(childrenOf(body), {
    block: root,
    depth: 0,
    item: false,
    linked: false,
    quoted: false,
    favoured: false,
    inlineDoubt: false,
    dataTable: false,
  });
  flush();
  root.end = runs.length;
  return { root, runs, skippedComments, cut: budget <= 0, headings, bylines, times };
}

/** The children that the reader sees: those of an open shadow root, and in a slot what was put there. */
function* childrenOf(element: Element): Iterable<Node> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  for (let child = (element.shadowRoot ?? element).firstChild; child; child = child.nextSibling) yield child;
}

/**
 * Hidden by attribute or inline style. Streamed React pages keep the story in `<div hidden id="S:0">` until a script
 * moves it: that one counts as shown. Style sheets are asked later, for the chosen blocks only (visible.dom.ts).
 */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && !element.id.startsWith('S:')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isDoubleBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next && next.nodeType === 3 && !/\S/.test((next as Text).data)) next = next.nextSibling;
  return next?.nodeName === 'BR';
}

function isDataTable(table: HTMLTableElement): boolean {
  return table.rows.length > 1 && !table.querySelector('table,p,div,ul,ol,h2,h3,section,article,form,br+br');
}

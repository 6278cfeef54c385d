import type { Span } from '../../text/span';
import { cut, LIMITS } from '../limits';
import { own } from '../unclobbered.dom';

/**
 * From words to the page and back. A unit's text is what its live text nodes say, collapsed by one rule:
 *
 *   nodes   "NATO \n"   "said"   <br>   " on"      (null stands for the <br>)
 *   text    "NATO said on"
 *
 * The rule is applied anew for each question instead of keeping an offset table: that costs a pass over one paragraph,
 * and notices at once when the page has changed the words.
 */
export type TextNodes = readonly (Text | null)[];

interface Point {
  readonly node: Text;
  readonly offset: number;
}

const WHITE_SPACE = /\s/;
/** Raw characters of one unit that are looked at: a unit's own limit, and four times as much white space. */
const MAX_RAW = 5 * LIMITS.unitText;

/** Each run of white space one space, trimmed; cut where a unit has its limit. */
export const collapsed = (raw: string): string =>
  cut(raw.slice(0, MAX_RAW).replace(/\s+/g, ' ').trim(), LIMITS.unitText).trimEnd();

/** As much of the nodes' text as one unit can come from, a `<br>` as a space. */
function rawText(nodes: TextNodes): string {
  let raw = '';
  for (const node of nodes) {
    if (raw.length >= MAX_RAW) break;
    raw += node ? node.data : ' ';
  }
  return raw;
}

/** Where character `position` of the collapsed text stands in the raw text, for a space the first of its run; -1 outside. */
function rawIndexOf(raw: string, position: number): number {
  let shown = 0;
  let space = -1;
  for (let index = 0; index < raw.length; index++) {
    if (WHITE_SPACE.test(raw[index])) {
      if (shown > 0 && space < 0) space = index;
      continue;
    }
    if (space >= 0) {
      if (shown === position) return space;
      shown++;
      space = -1;
    }
    if (shown === position) return index;
    shown++;
  }
  return -1;
}

/** How many characters of the collapsed text stand before one of the raw text that is no white space. */
const positionOf = (raw: string, index: number): number => raw.slice(0, index).replace(/\s+/g, ' ').trimStart().length;

/** null for a `<br>`, which has no place of its own, and outside the nodes. */
function pointAt(nodes: TextNodes, index: number): Point | null {
  let before = 0;
  for (const node of nodes) {
    const length = node ? node.data.length : 1;
    if (index < before + length) return node && { node, offset: index - before };
    before += length;
  }
  return null;
}

/** The places of the first and last character of a span; what begins or ends with a `<br>` begins after it or ends before it. */
function endsOf(nodes: TextNodes, raw: string, { start, end }: Span): { first: Point; last: Point } | null {
  const at = (position: number) => {
    const index = rawIndexOf(raw, position);
    return index < 0 ? null : pointAt(nodes, index);
  };
  const isOnlyBreak = end - start === 1 && !at(start);
  if (isOnlyBreak || rawIndexOf(raw, end - 1) < 0) return null;
  const first = at(start) ?? at(start + 1);
  const last = at(end - 1) ?? at(end - 2);
  return first && last && { first, last };
}

/** null where the nodes have left the page or say something else by now. */
export function locateSpan(nodes: TextNodes, text: string, span: Span): Range | null {
  const first = nodes.find((node) => node !== null);
  if (!first || span.start >= span.end || nodes.some((node) => node && !node.isConnected)) return null;
  const raw = rawText(nodes);
  if (collapsed(raw) !== text) return null;
  const ends = endsOf(nodes, raw, span);
  if (!ends) return null;
  const { ownerDocument } = first;
  const range = own(ownerDocument, 'createRange').call(ownerDocument);
  range.setStart(ends.first.node, ends.first.offset);
  range.setEnd(ends.last.node, ends.last.offset + 1);
  return range;
}

/** The part of one unit that a range covers, white space at the ends left out; null where it covers none of it. */
export function spanWithin(nodes: TextNodes, unit: number, range: Range): Span | null {
  if (!nodes.some((node) => node && range.intersectsNode(node))) return null;
  const letters = coveredLetters(nodes, range);
  if (!letters) return null;
  const raw = rawText(nodes);
  const start = positionOf(raw, letters.first);
  const end = Math.min(positionOf(raw, letters.last) + 1, collapsed(raw).length);
  return start < end ? { unit, start, end } : null;
}

/** Where the first and the last character in the range that is no white space stand in the raw text; null where there is none. */
function coveredLetters(nodes: TextNodes, range: Range): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  let before = 0;
  for (const node of nodes) {
    if (node) {
      const [from, to] = coveredPart(node, range);
      const part = node.data.slice(from, to);
      const lead = part.search(/\S/);
      if (lead >= 0) {
        if (first < 0) first = before + from + lead;
        last = before + from + part.trimEnd().length - 1;
      }
    }
    before += node ? node.data.length : 1;
  }
  return first < 0 ? null : { first, last };
}

/** Offsets of the node that lie in the range, an empty part where none does. */
function coveredPart(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.data.length;
  return [from, to];
}

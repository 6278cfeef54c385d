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

function collapsedText(nodes: TextNodes): string {
  let raw = '';
  for (const node of nodes) {
    if (raw.length >= MAX_RAW) break;
    raw += node ? node.data : ' ';
  }
  return collapsed(raw);
}

/** Where character `start` of the collapsed text begins and character `end - 1` ends; null outside the text. */
function pointsOf(nodes: TextNodes, start: number, end: number): { from: Point; to: Point } | null {
  let from: Point | null = null;
  let position = 0;
  let spaceWaits = false;
  let space: Point | null = null;
  let last: Point | null = null;
  for (const node of nodes) {
    const data = node ? node.data : ' ';
    for (let offset = 0; offset < data.length; offset++) {
      if (WHITE_SPACE.test(data[offset])) {
        if (position > 0 && !spaceWaits) space = node ? { node, offset } : null;
        spaceWaits = position > 0;
        continue;
      }
      if (spaceWaits) {
        if (position === start && space) from = space;
        position++;
        // The space of a <br> has no place of its own: what ends with it ends before it.
        const to = space ? { node: space.node, offset: space.offset + 1 } : last;
        if (position === end && from && to) return { from, to };
        spaceWaits = false;
      }
      if (!node) continue;
      if (position === start || (!from && position > start)) from = { node, offset };
      position++;
      last = { node, offset: offset + 1 };
      if (position === end && from) return { from, to: last };
    }
  }
  return null;
}

/** null where the nodes have left the page or say something else by now. */
export function locateSpan(nodes: TextNodes, text: string, span: Span): Range | null {
  const first = nodes.find((node) => node !== null);
  if (!first || span.start >= span.end || nodes.some((node) => node && !node.isConnected)) return null;
  if (collapsedText(nodes) !== text) return null;
  const points = pointsOf(nodes, span.start, span.end);
  if (!points) return null;
  const { ownerDocument } = first;
  const range = own(ownerDocument, 'createRange').call(ownerDocument);
  range.setStart(points.from.node, points.from.offset);
  range.setEnd(points.to.node, points.to.offset);
  return range;
}

/** The part of one unit that a range covers, white space at the ends left out; null where it covers none of it. */
export function spanWithin(nodes: TextNodes, unit: number, range: Range): Span | null {
  if (!nodes.some((node) => node && range.intersectsNode(node))) return null;
  let start = -1;
  let end = -1;
  let position = 0;
  let spaceWaits = false;
  for (const node of nodes) {
    const data = node ? node.data : ' ';
    const [from, to] = node ? coveredPart(node, range) : [0, 0];
    for (let offset = 0; offset < data.length; offset++) {
      if (WHITE_SPACE.test(data[offset])) {
        spaceWaits = position > 0;
        continue;
      }
      if (spaceWaits) position++;
      spaceWaits = false;
      if (position >= LIMITS.unitText) return start < 0 ? null : { unit, start, end };
      if (offset >= from && offset < to) {
        if (start < 0) start = position;
        end = position + 1;
      }
      position++;
    }
  }
  return start < 0 ? null : { unit, start, end };
}

/** Offsets of the node that lie in the range, an empty part where none does. */
function coveredPart(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.data.length;
  return [from, to];
}

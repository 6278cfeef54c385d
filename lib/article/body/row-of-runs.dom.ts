import { LIMITS } from '../limits';
import { isDoubleBreak } from './element.dom';
import type { Block, Run } from './page-tree';
import { collapsed } from './positions.dom';

/** Where text stands, as the elements around it say. */
export interface Place {
  readonly block: Block;
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

/** The page's runs in order, built from its text nodes: a run is open from its first letter until a block begins or ends. */
export interface RowOfRuns {
  readonly runs: readonly Run[];
  /** What the node costs of the walk's text budget, in UTF-16 units. */
  addText(node: Text, place: Place): number;
  /** A `<br>`: two in a row end the run, one is a space in it. */
  addBreak(element: Element): void;
  /** A space, where a run is open. */
  breakLine(): void;
  endRun(): void;
}

export function createRowOfRuns(): RowOfRuns {
  const runs: Run[] = [];
  let open: OpenRun | null = null;
  const breakLine = () => {
    if (!open) return;
    open.nodes.push(null);
    open.raw += ' ';
  };
  const endRun = () => {
    const run = open && runOf(open);
    open = null;
    if (run) runs.push(run);
  };
  return {
    runs,
    addText(node, place) {
      const { data } = node;
      const length = Math.min(LIMITS.unitText, data.trim().length);
      if (length > 0) open ??= { place, nodes: [], raw: '', linked: 0, doubtful: 0, length: 0 };
      if (open) {
        open.nodes.push(node);
        open.raw += data;
        open.length += length;
        if (place.linked) open.linked += length;
        if (place.inlineDoubt) open.doubtful += length;
      }
      return data.length + length;
    },
    addBreak(element) {
      if (!open) return;
      if (isDoubleBreak(element)) endRun();
      else breakLine();
    },
    breakLine,
    endRun,
  };
}

/** null where the nodes hold nothing but white space. */
function runOf({ place, nodes, raw, linked, doubtful, length }: OpenRun): Run | null {
  const text = collapsed(raw);
  if (!text) return null;
  const { block, item, quoted, favoured } = place;
  return { block, nodes, text, tag: block.tag, linked, item, quoted, favoured, doubtful: doubtful > length / 2 };
}

import type { ElementHints } from './element-hints';
import type { Prose } from './prose';

/**
 * The page as the extractor sees it: blocks in a tree, runs of text in a row. Built in one walk (collect.dom.ts);
 * everything that decides what the body is works on this and never asks the page again.
 *
 *   Block body                     runs  0 ..................... 9
 *   ├─ Block header  [0,2)               0 1
 *   ├─ Block article [2,8)                   2 3 4 5 6 7
 *   │  ├─ Block p    [3,4)                     3
 *   │  └─ …
 *   └─ Block footer  [8,10)                                8 9
 *
 * A block covers a stretch of the row, so "what does this block hold" is a difference of two running sums.
 */
export interface Block {
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  readonly parent: Block | null;
  /** Only blocks that hold text. */
  readonly children: Block[];
  /** Runs [first, end) stand in this block. */
  readonly first: number;
  end: number;
  readonly hints: ElementHints;
}

/** A run of inline text in one block, unbroken by a block child or by `<br><br>`; white space collapsed, never empty. */
export interface Run extends Prose {
  readonly block: Block;
  /** The live text nodes in order; null is a single `<br>`, which reads as a space. */
  readonly nodes: readonly (Text | null)[];
  readonly quoted: boolean;
  /** Most of the text stands in an inline element whose name says caption, date or advertisement. */
  readonly doubtful: boolean;
}

export interface PageTree extends Signposts {
  readonly root: Block;
  readonly runs: readonly Run[];
  /** Comment lists that the walk did not go into. */
  readonly skippedComments: number;
  /** True where the walk stopped at its budget. */
  readonly cut: boolean;
}

/** Elements that tell of the story outside its text; dozens at most. */
export interface Signposts {
  readonly headings: readonly Element[];
  /** Elements named as the byline, and links to an author's page. */
  readonly bylines: readonly Element[];
  readonly authorLinks: readonly Element[];
  readonly times: readonly Element[];
}

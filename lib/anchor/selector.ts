import type { Span } from '../text/span';

/**
 * Where a passage note belongs, in the terms of the W3C Web Annotation model: a quote with its context, and a position.
 * A passage over several units has one PassageSelector a unit.
 */
export interface PassageSelector {
  /** The very words, and up to 32 characters of the unit text before and after (crossing into neighbour units by one space). */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly span: Span;
}

export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphan';

/** Where the words are now. `span` is null exactly for an orphan. */
export interface Anchor {
  readonly state: AnchorState;
  readonly span: Span | null;
  /** Similarity of the found words to the quote, 0 to 1. */
  readonly score: number;
  /** For an orphan: why. */
  readonly cause: 'gone' | 'ambiguous' | 'too-different' | null;
}

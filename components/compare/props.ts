import type { Copy } from '../../lib/match/copy';
import type { SideBySide } from '../../lib/match/side-by-side';

/** One of the two texts: who ran it, when, under which headline. */
export interface ComparedText {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** ISO 8601 as the page gave it. */
  readonly published: string | null;
  readonly units: readonly { readonly text: string }[];
}

/** Which rows are shown. */
export type CompareFilter = 'all' | 'changed' | 'only-left' | 'only-right';

export type CompareState =
  | { readonly kind: 'loading' }
  /** Of the right text a pack holds fingerprints alone: which words stand in it too, and whereabouts. */
  | { readonly kind: 'places'; readonly left: ComparedText; readonly copy: Copy }
  /** The text of one side is not on this machine, and nothing is known of what they share. */
  | { readonly kind: 'missing'; readonly url: string | null }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly left: ComparedText;
      readonly right: ComparedText;
      readonly compared: SideBySide;
    };

export interface CompareProps {
  readonly state: CompareState;
  onSwap(): void;
  onPrint(): void;
  /** A self-contained HTML file of the comparison. */
  onExport(): void;
}

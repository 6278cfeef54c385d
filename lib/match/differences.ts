import { tokenise } from '../text/tokens';
import { align } from './align';
import type { ComparedUnit } from './side-by-side';

/** How a text differs from an older one, paragraph by paragraph. */
export interface Differences {
  /** A paragraph each, in the order of the text. */
  readonly units: readonly DifferentUnit[];
  /** Paragraphs of the older text of which not six words in a row are here. */
  readonly cut: number;
  /** Paragraphs of this text of which not six words in a row are there. */
  readonly added: number;
}

export interface DifferentUnit {
  /** UTF-16 code units: how much room it takes in a picture. */
  readonly length: number;
  readonly isAdded: boolean;
}

/** Paragraphs without a word count as neither cut nor added. */
export function differences(older: readonly ComparedUnit[], text: readonly ComparedUnit[]): Differences {
  const { addedUnits, cutUnits } = align(tokenise(text), tokenise(older));
  const added = new Set(addedUnits);
  return {
    units: text.map(({ text: { length } }, unit) => ({ length, isAdded: added.has(unit) })),
    cut: cutUnits.length,
    added: added.size,
  };
}

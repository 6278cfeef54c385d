import type { DocumentFacts } from '../document';
import type { Gazetteer } from '../gazetteer';
import { hashText } from '../hash';
import type { Sentence, Token } from '../tokens';
import { findKnownNames, type KnownNames } from './known-names';
import type { WordFigures } from './word-figures';

/** How far to either side of a word features look. */
export const REACH = 2;

/**
 * A sentence as columns of figures, with REACH places before its first and after its last word, so that looking to the
 * side never runs over the edge: the figure of word `index` is at `index + REACH`.
 */
export interface Window {
  readonly tokens: readonly Token[];
  readonly figures: readonly WordFigures[];
  readonly exact: Int32Array;
  readonly folded: Int32Array;
  readonly shape: Int32Array;
  readonly wordClass: Int32Array;
  readonly known: KnownNames;
  readonly facts: DocumentFacts;
  readonly gazetteer: Gazetteer;
  readonly headline: boolean;
  /** Index of the first word that begins with a letter; the number of words where there is none. */
  readonly opening: number;
}

const BEFORE_SENTENCE = hashText('before the sentence');
const AFTER_SENTENCE = hashText('after the sentence');

export function openWindow(
  { tokens, headline }: Sentence,
  figuresOf: (token: Token) => WordFigures,
  facts: DocumentFacts,
  gazetteer: Gazetteer,
): Window {
  const figures = tokens.map(figuresOf);
  const column = (figureOf: (figures: WordFigures) => number) => {
    const values = new Int32Array(tokens.length + 2 * REACH);
    values.fill(BEFORE_SENTENCE, 0, REACH);
    values.fill(AFTER_SENTENCE, tokens.length + REACH);
    for (const [index, figure] of figures.entries()) values[index + REACH] = figureOf(figure);
    return values;
  };
  const opening = tokens.findIndex(({ word }) => word.letters);
  return {
    tokens,
    figures,
    exact: column(({ exact }) => exact),
    folded: column(({ folded }) => folded),
    shape: column(({ shape }) => shape),
    wordClass: column(({ wordClass }) => wordClass),
    known: findKnownNames(tokens, gazetteer),
    facts,
    gazetteer,
    headline,
    opening: opening < 0 ? tokens.length : opening,
  };
}

import fc from 'fast-check';
import { paragraphs } from '../../lib/text/paragraphs';
import { type Tokens, tokenise } from '../../lib/text/tokens';

/** Tokens of a plain text, a line a unit. */
export const read = (text: string): Tokens => tokenise(paragraphs(text));

/** Words that stand nowhere else: `distinct('a', 3)` is "a0 a1 a2". */
export const distinct = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

/** Texts over a few words, so that they share and repeat runs of every length. */
export const repetitive = fc
  .array(fc.constantFrom('the', 'mayor', 'of', 'harbour', 'said', 'on'), { maxLength: 120 })
  .map((words) => words.join(' '));

import { tokenise } from '../text/tokens';
import { foldTypography } from '../text/typography';
import { lowerCase } from './article-text';
import { CONTEXT_LENGTH } from './describe';
import type { PassageSelector } from './selector';

/** Words for comparing: hashes of folded words, and the letters that each stands for, as its weight. */
export interface WordRun {
  readonly hash: Uint32Array;
  readonly weight: Uint32Array;
  /** Sum of the weights. */
  readonly letters: number;
}

/** A selector made ready for searching, its typography folded. */
export interface Quote {
  readonly text: string;
  readonly lower: string;
  readonly before: WordRun;
  readonly words: WordRun;
  readonly after: WordRun;
  /** False where the selection began or ended inside a word: else it may be found between words only. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** Up to five words, every one with a capital: a name is that name, and never one that is spelled a little like it. */
  readonly isName: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,4}$/u;

export function prepareQuote({ exact, prefix, suffix }: PassageSelector): Quote {
  const text = foldTypography(exact);
  const { count, hash, start, end } = tokenise([{ text: foldTypography(prefix) + text + foldTypography(suffix) }]);
  let first = 0;
  while (first < count && end[first] <= prefix.length) first++;
  let last = first;
  while (last < count && start[last] < prefix.length + exact.length) last++;

  function run(from: number, to: number): WordRun {
    const weight = end.slice(from, to).map((offset, i) => offset - start[from + i]);
    return { hash: hash.slice(from, to), weight, letters: weight.reduce((sum, letters) => sum + letters, 0) };
  }
  // The outermost word of a context of full length may have been cut in two.
  const begin = prefix.length >= CONTEXT_LENGTH ? Math.min(1, first) : 0;
  const stop = suffix.length >= CONTEXT_LENGTH ? Math.max(last, count - 1) : count;
  return {
    text,
    lower: lowerCase(text),
    before: run(begin, first),
    words: run(first, last),
    after: run(last, stop),
    startsWord: !isInsideWord(prefix.slice(-1), exact.slice(0, 1)),
    endsWord: !isInsideWord(exact.slice(-1), suffix.slice(0, 1)),
    isName: NAME.test(text),
  };
}

/** Whether a cut between two characters would go through a word. */
export const isInsideWord = (left: string, right: string): boolean =>
  WORD_CHARACTER.test(left) && WORD_CHARACTER.test(right);

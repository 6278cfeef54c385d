import { finish, hashText } from '../hash';
import type { Token } from '../tokens';
import type { Word } from '../word';

/** Everything that features need of one word, as figures, computed once a document for each different word. */
export interface WordFigures {
  /** Hash of the word as written, of its folded form and of its shape; digits count as 0. */
  readonly exact: number;
  readonly folded: number;
  readonly shape: number;
  /** Word class, or UNKNOWN_CLASS. */
  readonly wordClass: number;
  /** Hashes of the first 1 to 4 and the last 1 to 5 characters, folded; fewer for short words. */
  readonly beginnings: readonly number[];
  readonly endings: readonly number[];
}

/** Gives the class of the word with this hash of its exact form, or -1. */
export type WordClasses = (hash: number) => number;

const MAX_BEGINNING_LENGTH = 4;
const MAX_ENDING_LENGTH = 5;

/** The hash under which word classes are kept. */
export const classHash = (text: string) => finish(hashText(withoutDigits(text)));

export function createFigures(classes: WordClasses): (token: Token) => WordFigures {
  const known = new Map<Word, WordFigures>();
  return ({ word }) => {
    let figures = known.get(word);
    if (!figures) {
      figures = describe(word, classes);
      known.set(word, figures);
    }
    return figures;
  };
}

function describe(word: Word, classes: WordClasses): WordFigures {
  const { folded } = word;
  return {
    exact: hashText(withoutDigits(word.text)),
    folded: hashText(withoutDigits(folded)),
    shape: hashText(word.shape),
    wordClass: classOf(word, classes),
    beginnings: beginningsOf(folded),
    endings: endingsOf(folded),
  };
}

/** A hash carries on, so that each beginning costs one more letter. */
function beginningsOf(text: string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= MAX_BEGINNING_LENGTH && length <= text.length; length++) {
    hashes.push(hashText(text[length - 1], hashes[length - 2]));
  }
  return hashes;
}

function endingsOf(text: string): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= MAX_ENDING_LENGTH && length <= text.length; length++) {
    hashes.push(hashText(text.slice(-length)));
  }
  return hashes;
}

/** A word in capitals is looked up as it would be written elsewhere: "BRUSSELS" as "Brussels", then "brussels". */
function classOf(word: Word, classes: WordClasses): number {
  const own = classes(classHash(word.text));
  if (own >= 0 || !word.allCapitals || word.text.length <= 3) return own;
  const lower = word.text.toLowerCase();
  const capitalised = classes(classHash(lower[0].toUpperCase() + lower.slice(1)));
  return capitalised >= 0 ? capitalised : classes(classHash(lower));
}

function withoutDigits(text: string): string {
  return /\d/.test(text) ? text.replace(/\d/g, '0') : text;
}

/**
 * Slips of the pen: "Mauer" of "K. C. Maurer", "Kristen Wilkins" of "Kristin Wilkins". The last words of both, one of them a letter
 * off.
 *
 * Found without comparing all with all: two words a letter apart are equal once a letter is left out of one or of both, so each name
 * is filed under all that it is with a letter left out ("wilkins|0kristn").
 */
/** Shortest word in which one wrong letter is taken for a slip: of shorter ones too many differ in one letter. */
const LONG_ENOUGH = 5;
/** Longer words, and names of more words, are made up: filing them costs the square of their length. */
const MAX_LENGTH = 24;
const MAX_WORDS = 5;

export function slipKeysOf(words: readonly string[]): string[] {
  if (words.length > MAX_WORDS) return [];
  return words.flatMap((word, index) => {
    if (word.length < LONG_ENOUGH || word.length > MAX_LENGTH) return [];
    const rest = words.toSpliced(index, 1, '').join(' ');
    return [word, ...withOneLetterLess(word)].map((spelling) => `slip ${rest}|${spelling}`);
  });
}

/** A surname alone may be the slip. */
export const slipKeysOfTails = (words: readonly string[]): string[] =>
  words.length > MAX_WORDS ? [] : words.flatMap((_, index) => slipKeysOf(words.slice(index)));

/** All but the first letter: a slip keeps it. */
const withOneLetterLess = (word: string) =>
  Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2));

/** Whether `words` are the last of `full` but for a slip. "Daniel" and "Daniela Holm" are two: an ending makes another name. */
export function isSlipOf(words: readonly string[], full: readonly string[]): boolean {
  if (words.length > full.length) return false;
  const tail = full.slice(full.length - words.length);
  const at = words.flatMap((word, index) => (word === tail[index] ? [] : [index]));
  if (at.length !== 1) return false;
  const [one, other] = [words[at[0]], tail[at[0]]];
  if (Math.min(one.length, other.length) < LONG_ENOUGH || one[0] !== other[0] || !isOneLetterOff(one, other))
    return false;
  const isFirstName = at[0] < words.length - 1;
  return !isFirstName || one.at(-1) === other.at(-1);
}

/** One letter added, left out, replaced, or two neighbours swapped. */
function isOneLetterOff(one: string, other: string): boolean {
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const room = Math.min(one.length, other.length) - head;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === left[1] + left[0]);
}

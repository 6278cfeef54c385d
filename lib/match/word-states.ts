/**
 * What is known of each word of a text, one byte a word. Every figure, bar and list is counted from these columns, so that
 * they add up: shared + untold + absent is the whole text.
 *
 *   word     the  ferry  ran  aground  off  Moss  Head  late  on  Monday
 *   state     0     0     1      1      1     1     1     2    2    0
 */
export const ABSENT = 0;
export const SHARED = 1;
/** Beside a shared run, nearer than the next fingerprint would have to be. */
export const UNTOLD = 2;

export type WordState = typeof ABSENT | typeof SHARED | typeof UNTOLD;

/** A stretch of tokens, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** 0 for a text without words. */
export function shareOf(states: Uint8Array, state: WordState): number {
  let count = 0;
  for (const one of states) if (one === state) count++;
  return states.length === 0 ? 0 : count / states.length;
}

/** Runs of words in one state, in the order of the text. */
export function stretchesOf(states: Uint8Array, state: WordState): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = states.indexOf(state); start >= 0; ) {
    let end = start;
    while (end < states.length && states[end] === state) end++;
    stretches.push({ start, end });
    start = states.indexOf(state, end);
  }
  return stretches;
}

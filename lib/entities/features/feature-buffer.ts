import { finish, hashText, join } from '../hash';

/**
 * The features of the words of one sentence, as hashes, word after word. One buffer serves a whole article.
 *
 *   hashes   f f f f | f f f | f f f f f …
 *   starts   0         4       7           (starts[words] is where the last word ends)
 */
export interface FeatureBuffer {
  readonly words: number;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  clear(): void;
  /** Adds a feature of the current word: what it is about, and up to three figures. */
  add(template: number, first?: number, second?: number, third?: number): void;
  endWord(): void;
}

/** The figure that stands for the name of a feature template. */
export const template = (name: string): number => hashText(name);

export function createFeatureBuffer(): FeatureBuffer {
  let hashes = new Uint32Array(8192);
  let starts = new Uint32Array(256);
  let words = 0;
  let length = 0;
  return {
    get words() {
      return words;
    },
    get starts() {
      return starts;
    },
    get hashes() {
      return hashes;
    },
    clear() {
      words = 0;
      length = 0;
    },
    add(name, first = 0, second = 0, third = 0) {
      if (length === hashes.length) hashes = grown(hashes);
      hashes[length] = finish(join(join(join(name, first), second), third));
      length += 1;
    },
    endWord() {
      words += 1;
      if (words === starts.length) starts = grown(starts);
      starts[words] = length;
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

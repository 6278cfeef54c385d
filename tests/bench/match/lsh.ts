import { shingles } from '../../../lib/match/shingles';
import type { Tokens } from '../../../lib/text/tokens';
import type { RandomNumbers } from '../../corpus/synthetic-stories';
import { minHash } from '../../eval/match/peers';

const PERMUTATIONS = 128;
const BAND_ROWS = 4;
const BANDS = PERMUTATIONS / BAND_ROWS;
/** A story's number in the low bits of a key, its band's hash above: exact below 2^53. */
const MAX_STORIES = 2 ** 21;

/** MinHash with 32 bands of 4 rows, as a library would serve it: a sorted column of keys a band, searched by halves. */
export interface LshIndex {
  readonly bytes: number;
  /** Stories that share a band with the page. */
  candidates(signature: Uint32Array): Set<number>;
}

export const signatureOf = (tokens: Tokens): Uint32Array => minHash(new Set(shingles(tokens).hash));

/** Stories of which no signature is given get a random one: they only make the columns longer. */
export function createLshIndex(
  stories: number,
  signatures: ReadonlyMap<number, Uint32Array>,
  random: RandomNumbers,
): LshIndex {
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const keys = new Float64Array(stories);
    for (let story = 0; story < stories; story++) {
      const signature = signatures.get(story);
      const hash = signature ? bandHash(signature, band) : Math.floor(random() * 2 ** 32);
      keys[story] = hash * MAX_STORIES + story;
    }
    return keys.sort();
  });
  return {
    bytes: stories * PERMUTATIONS * 4 + bands.reduce((sum, keys) => sum + keys.byteLength, 0),
    candidates(signature) {
      const found = new Set<number>();
      for (const [band, keys] of bands.entries()) {
        const from = bandHash(signature, band) * MAX_STORIES;
        for (let i = lowerBound(keys, from); keys[i] < from + MAX_STORIES; i++) found.add(keys[i] % MAX_STORIES);
      }
      return found;
    },
  };
}

function bandHash(signature: Uint32Array, band: number): number {
  let hash = 0x811c9dc5;
  for (let row = 0; row < BAND_ROWS; row++) hash = Math.imul(hash ^ signature[band * BAND_ROWS + row], 0x9e3779b1);
  return hash >>> 0;
}

function lowerBound(keys: Float64Array, from: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { WINDOW } from '../../match/fingerprint';
import { SHINGLE_SIZE } from '../../match/shingles';
import type { FingerprintScheme } from './format';

/** Version of folding, hashing and the windows below: shards of another cannot be asked by this version's pages. */
const HASH_VERSION = 1;

/**
 * Windows of a part: dense enough that, where common shingles are taken out, others stand near to take their place. What a
 * wide window keeps is among what a narrow one keeps, so thinning a part gives what the story itself would have given.
 */
export const PART_SCHEME: FingerprintScheme = {
  hash: HASH_VERSION,
  shingle: SHINGLE_SIZE,
  window: 8,
  quotedWindow: 24,
};

/** 'dense' for a pack of some thousand stories, where bytes do not matter; 'sparse' for one that many readers load. */
export type Density = 'dense' | 'sparse';

/** Every quotation of a few lines has a fingerprint, so that "same event, shared quotes" can be told. */
const QUOTED_WINDOW = 32;
const DENSE = { window: WINDOW, quotedWindow: QUOTED_WINDOW };
const USUAL = 24;
const WIDEST = 48;
const WORDS_FOR_DENSE = 16;
const WORDS_FOR_WIDE = 64;
const QUOTED = 4;

/**
 * The windows of a story of so many words. Sparse is 24 for most, so that every unquoted run of 28 words is hit. A brief is
 * kept as densely as can be (up to 256 words), since three hits make a copy and it must be able to give them; a feature of
 * 3,000 words has plenty, and a pack pays for each on every reader's disk. On the labelled pairs 24 gives the F1 of 16 but
 * for one pair (.977 and .985) with two thirds of the bytes; 32 gives .962, 44 .92.
 */
export function windowsFor(
  words: number,
  density: Density,
): { readonly window: number; readonly quotedWindow: number } {
  if (density === 'dense') return DENSE;
  const narrow = Math.max(DENSE.window, Math.min(USUAL, Math.ceil(words / WORDS_FOR_DENSE)));
  const window = Math.max(narrow, Math.min(WIDEST, Math.ceil(words / WORDS_FOR_WIDE)));
  return { window, quotedWindow: QUOTED * window };
}

/** How this version makes the fingerprints of a pack; the windows are the widest of its density. */
export function schemeOf(density: Density): FingerprintScheme {
  const windows = density === 'dense' ? DENSE : { window: WIDEST, quotedWindow: QUOTED * WIDEST };
  return { hash: HASH_VERSION, shingle: SHINGLE_SIZE, ...windows };
}

export const densityOf = ({ window }: Pick<FingerprintScheme, 'window'>): Density =>
  window === DENSE.window ? 'dense' : 'sparse';

/** Can pages of this version ask fingerprints made so? */
export const isOurs = ({ hash, shingle }: Pick<FingerprintScheme, 'hash' | 'shingle'>): boolean =>
  hash === HASH_VERSION && shingle === SHINGLE_SIZE;

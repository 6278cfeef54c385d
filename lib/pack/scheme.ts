import { WINDOW } from '../match/fingerprint';
import { SHINGLE_SIZE } from '../match/shingles';
import type { FingerprintScheme } from './format';

/** How this version makes the fingerprints of a pack; `window` is the widest that it uses. */
export const SCHEME: FingerprintScheme = { hash: 1, shingle: SHINGLE_SIZE, window: 44, quotedWindow: 88 };

/**
 * Windows of a part: dense enough that, where common shingles are taken out, others stand near to take their place. What a
 * wide window keeps is among what a narrow one keeps, so thinning a part gives what the story itself would have given.
 */
export const PART_SCHEME: FingerprintScheme = { ...SCHEME, window: 8, quotedWindow: 24 };

const WORDS_A_WINDOW_STEP = 16;

/**
 * The window of a story of so many words. A page must hold five fingerprints to be a copy, so a brief of 200 words is kept
 * densely (16: every run of 20 words is hit), while a long story has plenty at half of that and a pack pays for each on every
 * reader's disk.
 */
export function windowFor(words: number): number {
  return Math.max(WINDOW, Math.min(SCHEME.window, Math.ceil(words / WORDS_A_WINDOW_STEP)));
}

import { queryFingerprints, WINDOW } from '../match/fingerprint';
import { winnow } from '../match/winnow';
import type { Tokens } from '../text/tokens';

/** What a page asks shards for. */
export interface PageQuery {
  readonly tokens: Tokens;
  /** Every shingle of the page, by the token at which it begins. */
  readonly hash: Uint32Array;
  readonly quoted: Uint8Array;
  /** The unquoted ones that a story with the same words would have kept too: an eighth of the cost, for a first look. */
  readonly sieve: Uint32Array;
}

/**
 * The narrowest window of any pack: where a story and the page share a run, the smallest of a wide window is also the smallest
 * of each narrow one around it. Of 1,050 stories under the 21 edits, asked without a date among all 37,554, every shingle finds
 * 1,039, this sieve 1,037, one of window 8 (twice the look-ups) 1,038.
 */
const SIEVE_WINDOW = WINDOW;

export function pageQuery(tokens: Tokens): PageQuery {
  const { hash, quoted } = queryFingerprints(tokens);
  const unquoted = new Uint32Array(hash.length);
  let count = 0;
  for (let i = 0; i < hash.length; i++) if (quoted[i] === 0) unquoted[count++] = hash[i];
  const kept = winnow(unquoted.subarray(0, count), SIEVE_WINDOW);
  const sieve = new Uint32Array(kept.length);
  for (let i = 0; i < kept.length; i++) sieve[i] = unquoted[kept[i]];
  return { tokens, hash, quoted, sieve };
}

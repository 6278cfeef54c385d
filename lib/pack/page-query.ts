import { queryFingerprints } from '../match/fingerprint';
import { winnow } from '../match/winnow';
import type { Tokens } from '../text/tokens';

/** What a page asks shards for. */
export interface PageQuery {
  readonly tokens: Tokens;
  /** Every shingle of the page, by the token at which it begins. */
  readonly hash: Uint32Array;
  readonly quoted: Uint8Array;
  /** The unquoted ones that a story with the same words would have kept too: a fourth of the cost, for a first look. */
  readonly sieve: Uint32Array;
}

/**
 * Not wider than the narrowest window of any pack: where a story and the page share a run, the smallest of a wide window is
 * also the smallest of each narrow one around it.
 */
const SIEVE_WINDOW = 8;

export function pageQuery(tokens: Tokens): PageQuery {
  const { hash, quoted } = queryFingerprints(tokens);
  const unquoted = hash.filter((_, i) => quoted[i] === 0);
  return { tokens, hash, quoted, sieve: Uint32Array.from(winnow(unquoted, SIEVE_WINDOW), (i) => unquoted[i]) };
}

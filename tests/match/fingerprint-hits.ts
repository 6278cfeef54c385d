import type { FingerprintHit } from '../../lib/match/coverage';
import { fingerprint, queryFingerprints } from '../../lib/match/fingerprint';
import type { Tokens } from '../../lib/text/tokens';

/** What a pack with this one story would find on the page. */
export function hitsOn(page: Tokens, story: Tokens): FingerprintHit[] {
  const kept = fingerprint(story);
  const places = new Map(Array.from(kept.hash, (hash, i) => [hash, i]));
  const asked = queryFingerprints(page);
  return Array.from(asked.hash, (hash, i) => ({ at: places.get(hash), page: asked.position[i], i }))
    .filter((hit): hit is typeof hit & { at: number } => hit.at !== undefined)
    .map(({ at, page: position, i }) => ({
      page: position,
      source: kept.position[at],
      quoted: kept.quoted[at] === 1 || asked.quoted[i] === 1,
    }));
}

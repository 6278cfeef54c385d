import type { FingerprintHit } from '../../../lib/match/coverage';
import type { Fingerprint } from '../../../lib/match/fingerprint';

/**
 * Stories' fingerprints in memory, sorted by hash: three columns, found by a table of the hash's top bits. The shipped index is
 * lib/corpus; this one measures the method without the format.
 */
export interface FingerprintIndex {
  /** Hits of a page by story number. */
  hits(page: Fingerprint): Map<number, FingerprintHit[]>;
  readonly entries: number;
}

const BUCKET_BITS = 20;

export function createFingerprintIndex(fingerprints: readonly Fingerprint[]): FingerprintIndex {
  const entries = fingerprints.reduce((sum, { hash }) => sum + hash.length, 0);
  const bucketOf = (hash: number) => hash >>> (32 - BUCKET_BITS);
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const { hash } of fingerprints) for (const value of hash) starts[bucketOf(value) + 1]++;
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) starts[bucket + 1] += starts[bucket];

  const filled = starts.slice();
  const hashes = new Uint32Array(entries);
  const stories = new Uint32Array(entries);
  const positions = new Uint16Array(entries);
  const quotes = new Uint8Array(entries);
  fingerprints.forEach(({ hash, position, quoted }, story) => {
    for (let i = 0; i < hash.length; i++) {
      const entry = filled[bucketOf(hash[i])]++;
      hashes[entry] = hash[i];
      stories[entry] = story;
      positions[entry] = position[i];
      quotes[entry] = quoted[i];
    }
  });

  return {
    entries,
    hits(page) {
      const found = new Map<number, FingerprintHit[]>();
      for (let i = 0; i < page.hash.length; i++) {
        const bucket = bucketOf(page.hash[i]);
        for (let entry = starts[bucket]; entry < starts[bucket + 1]; entry++) {
          if (hashes[entry] !== page.hash[i]) continue;
          const ofStory = found.get(stories[entry]) ?? [];
          ofStory.push({
            page: page.position[i],
            source: positions[entry],
            quoted: page.quoted[i] === 1 || quotes[entry] === 1,
          });
          found.set(stories[entry], ofStory);
        }
      }
      return found;
    },
  };
}

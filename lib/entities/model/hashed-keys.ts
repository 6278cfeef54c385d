import { badAsset } from '../../errors/asset-error';

/** What a section of hashed keys is called where it is at fault. */
const NAME = 'hashed-keys';

/**
 * A fixed set of 32-bit hashes that needs no unpacking: `find(hash)` gives the rank of a hash in the set, or -1.
 * Values for the keys lie in arrays beside it, in the order of the ranks.
 *
 *   byte 0    bits, 1 to 20: a bucket is named by the top `bits` bits of a hash
 *   byte 1    2^bits counts, u8: how many keys lie in each bucket
 *   then      for each key, in ascending order, the next 16 bits of its hash: low bytes first, then as many high bytes
 *
 * The writer takes about as many buckets as keys, so a look-up reads one key on average; a key costs 16 bits and about
 * 1.3 more for the counts once compressed. Bits below `bits + 16` are not kept: a hash that is not in the set is taken for one that is about
 * once in 65,536 look-ups.
 */
export interface HashedKeys {
  readonly size: number;
  /** Rank of the hash, 0 to size - 1, or -1. */
  find(hash: number): number;
}

/** @throws AssetError where the section does not hold what its first bytes promise. */
export function openHashedKeys(section: Uint8Array): HashedKeys {
  const bits = section[0] ?? 0;
  if (bits < 1 || bits > 20) throw badAsset(NAME, 'header');
  const buckets = 2 ** bits;
  if (section.length < 1 + buckets) throw badAsset(NAME, 'length');
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = starts[bucket] + section[1 + bucket];
  const size = starts[buckets];
  if (section.length !== 1 + buckets + 2 * size) throw badAsset(NAME, 'keys');
  const lows = new Uint16Array(size);
  const first = 1 + buckets;
  for (let rank = 0; rank < size; rank++) lows[rank] = section[first + rank] | (section[first + size + rank] << 8);
  const bucketShift = 32 - bits;
  const lowShift = 16 - bits;

  function find(hash: number): number {
    const bucket = hash >>> bucketShift;
    const low = (lowShift >= 0 ? hash >>> lowShift : hash << -lowShift) & 0xffff;
    for (let rank = starts[bucket], end = starts[bucket + 1]; rank < end; rank++) if (lows[rank] === low) return rank;
    return -1;
  }
  return { size, find };
}

/** The section for a set of hashes, and the rank of each. Hashes that differ only in the bits not kept share a rank. */
export function writeHashedKeys(hashes: Iterable<number>): { section: Uint8Array; rankOf(hash: number): number } {
  const unique = [...new Set([...hashes].map((hash) => hash >>> 0))];
  const bits = Math.min(20, Math.max(1, Math.round(Math.log2(unique.length + 1))));
  const dropped = Math.max(0, 16 - bits);
  const keys = [...new Set(unique.map((hash) => (hash >>> dropped) * 2 ** dropped))].sort((a, b) => a - b);
  const section = new Uint8Array(1 + 2 ** bits + 2 * keys.length);
  section[0] = bits;
  for (const [rank, key] of keys.entries()) {
    const bucket = 1 + (key >>> (32 - bits));
    if (section[bucket] === 255) throw badAsset(NAME, 'keys');
    section[bucket] += 1;
    const low = (bits <= 16 ? key >>> (16 - bits) : key << (bits - 16)) & 0xffff;
    section[1 + 2 ** bits + rank] = low & 255;
    section[1 + 2 ** bits + keys.length + rank] = low >>> 8;
  }
  return { section, rankOf: openHashedKeys(section).find };
}

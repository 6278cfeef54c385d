import type { StoryNumbers } from './story-order';

/** Entries held at once: 32 MB of sort keys. */
const ENTRIES_A_SLICE = 1 << 22;
const HASH_BITS = 32;
const EXACT_BITS = 53;

/**
 * Visits every hash that more than one story has, with those stories' numbers, ascending. The hashes are taken in slices of
 * their range, so that memory does not grow with the corpus; each slice is sorted as numbers:
 *
 *   key = (hash inside the slice) × 2^(bits of a story number) + story number      (exact below 2^53)
 */
export function visitSharedHashes(
  { total, groups }: StoryNumbers,
  visit: (hash: number, stories: readonly number[]) => void,
): void {
  const parts = groups.flatMap((group) => group.parts);
  const entries = parts.reduce((sum, { part }) => sum + part.open().header.fingerprints, 0);
  const numberBits = Math.max(1, Math.ceil(Math.log2(total + 1)));
  const sliceBits = Math.max(0, HASH_BITS + numberBits - EXACT_BITS, Math.ceil(Math.log2(entries / ENTRIES_A_SLICE)));
  const sliceSize = 2 ** (HASH_BITS - sliceBits);
  const numberSpan = 2 ** numberBits;
  for (let from = 0; from < 2 ** HASH_BITS; from += sliceSize) {
    const keys = new Float64Array(keysIn(from));
    keys.sort();
    for (let i = 0; i < keys.length; ) {
      const hash = Math.floor(keys[i] / numberSpan);
      const stories: number[] = [];
      for (; i < keys.length && Math.floor(keys[i] / numberSpan) === hash; i++) {
        const story = keys[i] % numberSpan;
        if (stories[stories.length - 1] !== story) stories.push(story);
      }
      if (stories.length > 1) visit(from + hash, stories);
    }
  }

  function keysIn(from: number): number[] {
    const to = from + sliceSize - 1;
    const keys: number[] = [];
    for (const { part, numbers } of parts) {
      const shard = part.open();
      shard.visitEntries(
        (hash, place) => {
          const story = numbers[shard.readPlace(place).story];
          if (hash >= from && hash <= to && story >= 0) keys.push((hash - from) * numberSpan + story);
        },
        from,
        to,
      );
    }
    return keys;
  }
}

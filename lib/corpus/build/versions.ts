import { visitSharedHashes } from './shared-hashes';
import type { StoryNumbers } from './story-order';

/**
 * Two stories are versions of one (write-throughs, updates, copies in other papers) from this share of the shorter one on; .2
 * to .5 do the same on the labelled stories.
 */
const SHARED_BY_VERSIONS = 0.3;
const MIN_SHARED = 4;
/**
 * Up to so many stories of a hash every pair is counted; of more, only those with the first and the next. A story that dozens
 * of papers ran is the very thing to be found: at 8, every fourth of the Helsinki reports of July 2018 was taken for formulas.
 */
const ALL_PAIRS = 64;
/** Hashes by which pairs are counted: of a large corpus a part of them, the same ones everywhere. */
const ENOUGH_ENTRIES = 1 << 22;

/**
 * Gathers the versions of one story, so that a story that an agency moved five times is not taken for a formula and left out
 * of its own pack. Returns, for each story number, a number that is the same for all its versions.
 */
export function clusterVersions(numbers: StoryNumbers): Int32Array {
  const parent = Int32Array.from({ length: numbers.total }, (_, story) => story);
  const find = (story: number): number => {
    let root = story;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  const isSampled = sampler(numbers);
  const sizes = countSampled(numbers, isSampled);
  for (const { a, b, shared } of countPairs(numbers, isSampled)) {
    if (shared < Math.max(MIN_SHARED, SHARED_BY_VERSIONS * Math.min(sizes[a], sizes[b]))) continue;
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    parent[high] = low;
  }
  return parent.map((_, story) => find(story));
}

/** One hash in 1, 2, 4 …, by bits that have nothing to do with which hashes were kept. */
function sampler({ groups }: StoryNumbers): (hash: number) => boolean {
  const parts = groups.flatMap((group) => group.parts);
  const entries = parts.reduce((sum, { part }) => sum + part.open().header.fingerprints, 0);
  const mask = 2 ** Math.max(0, Math.ceil(Math.log2(entries / ENOUGH_ENTRIES))) - 1;
  return (hash) => (hash & mask) === 0;
}

function countSampled({ total, groups }: StoryNumbers, isSampled: (hash: number) => boolean): Uint32Array {
  const counts = new Uint32Array(total);
  for (const { part, numbers } of groups.flatMap((group) => group.parts)) {
    const shard = part.open();
    shard.visitEntries((hash, place) => {
      const number = numbers[shard.readPlace(place).story];
      if (number >= 0 && isSampled(hash)) counts[number]++;
    });
  }
  return counts;
}

/** How many hashes each pair shares: the pairs as numbers a × total + b, sorted, and counted in runs. */
function* countPairs(
  numbers: StoryNumbers,
  isSampled: (hash: number) => boolean,
): Generator<{ a: number; b: number; shared: number }> {
  const pairs: number[] = [];
  const { total } = numbers;
  visitSharedHashes(numbers, (hash, stories) => {
    if (!isSampled(hash)) return;
    for (let i = 0; i < stories.length; i++) {
      const all = stories.length <= ALL_PAIRS || i === 0;
      const last = all ? stories.length : Math.min(i + 2, stories.length);
      for (let j = i + 1; j < last; j++) pairs.push(stories[i] * total + stories[j]);
    }
  });
  const sorted = new Float64Array(pairs).sort();
  for (let i = 0; i < sorted.length; ) {
    const first = i;
    while (i < sorted.length && sorted[i] === sorted[first]) i++;
    yield { a: Math.floor(sorted[first] / total), b: sorted[first] % total, shared: i - first };
  }
}

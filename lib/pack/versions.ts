import { visitSharedHashes } from './shared-hashes';
import type { StoryNumbers } from './story-order';

/** Two stories are versions of one (write-throughs, updates, a copy in another paper) from this share of the shorter one on. */
const SHARED_BY_VERSIONS = 0.5;
const FEWEST_SHARED = 4;
/** Up to so many stories of a hash every pair is counted; of more, neighbours only: boilerplate would give millions of pairs. */
const ALL_PAIRS = 8;

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
  const sizes = fingerprintCounts(numbers);
  for (const { a, b, shared } of countPairs(numbers)) {
    if (shared < Math.max(FEWEST_SHARED, SHARED_BY_VERSIONS * Math.min(sizes[a], sizes[b]))) continue;
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    parent[high] = low;
  }
  return parent.map((_, story) => find(story));
}

function fingerprintCounts({ total, groups }: StoryNumbers): Uint32Array {
  const counts = new Uint32Array(total);
  for (const { part, numbers } of groups.flatMap((group) => group.parts)) {
    const shard = part.open();
    shard.visitEntries((_, place) => {
      const number = numbers[shard.readPlace(place).story];
      if (number >= 0) counts[number]++;
    });
  }
  return counts;
}

/** How many hashes each pair shares: the pairs as numbers a × total + b, sorted, and counted in runs. */
function* countPairs(numbers: StoryNumbers): Generator<{ a: number; b: number; shared: number }> {
  const pairs: number[] = [];
  const { total } = numbers;
  visitSharedHashes(numbers, (_, stories) => {
    for (let i = 0; i < stories.length; i++) {
      const last = stories.length <= ALL_PAIRS ? stories.length : Math.min(i + 2, stories.length);
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

import { visitSharedHashes } from './shared-hashes';
import type { StoryNumbers } from './story-order';
import { clusterVersions } from './versions';

/**
 * Shingles that more stories than this have in common are formulas ("could not immediately be reached for"), boilerplate of a
 * site, or famous quotations: no evidence. Without leaving them out, mean recall at 0.2 % falsely flagged pages falls from
 * .895 to .70 (`npm run -s eval -- match-stress`).
 */
const MAX_STORIES = 2;

/** Is this hash in more than two stories, versions of one story counted as one? Asked about every fingerprint of a build. */
export function commonHashes(numbers: StoryNumbers): (hash: number) => boolean {
  const clusterOf = clusterVersions(numbers);
  const common: number[] = [];
  visitSharedHashes(numbers, (hash, stories) => {
    if (new Set(stories.map((story) => clusterOf[story])).size > MAX_STORIES) common.push(hash);
  });
  const sorted = Uint32Array.from(common).sort();
  return (hash) => contains(sorted, hash);
}

function contains(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}

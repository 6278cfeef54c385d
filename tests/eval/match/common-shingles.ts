import { shingles } from '../../../lib/match/shingles';
import type { Tokens } from '../../../lib/text/tokens';

/** A shingle in more than so many different stories is a formula or a site's boilerplate. */
const MAX_STORIES = 2;
/** Stories that share so much of the shorter one are versions of one story, and count once. */
const SAME_STORY = 0.3;
/** Versions are told by every eighth shingle, chosen by its hash. */
const SAMPLED = 8;
/** Stories that hold one sampled shingle: beyond so many it is a formula, and joins nothing. */
const MAX_JOINED = 12;

/** Counts in how many different stories of a corpus each shingle stands. */
export interface ShingleCounter {
  add(story: Tokens): void;
  /** Tells the common shingles among all stories added so far. */
  common(): (hash: number) => boolean;
}

/** `asked`: the only shingles that will be asked for, so that a corpus of millions needs no more memory than these; null for all. */
export function createShingleCounter(asked: ReadonlySet<number> | null): ShingleCounter {
  const held: Uint32Array[] = [];
  const sizes: number[] = [];
  return {
    add(story) {
      const all = new Set(shingles(story).hash);
      sizes.push(all.size / SAMPLED);
      held.push(Uint32Array.from(asked === null ? all : [...all].filter((hash) => asked.has(hash))));
    },
    common() {
      const versions = versionsOf(held, sizes);
      const common = hashesInMoreThan(MAX_STORIES, held, versions);
      return (hash) => contains(common, hash);
    },
  };
}

/** For every story the number of the first one that it is a version of. */
function versionsOf(held: readonly Uint32Array[], sizes: readonly number[]): Uint32Array {
  const sample = held.map((hashes) => hashes.filter((hash) => hash % SAMPLED === 0));
  const holders = new Map<number, number[]>();
  sample.forEach((hashes, story) => {
    for (const hash of hashes) {
      const known = holders.get(hash);
      if (!known) holders.set(hash, [story]);
      else if (known.length <= MAX_JOINED) known.push(story);
    }
  });
  const parents = Uint32Array.from(held, (_, story) => story);
  const rootOf = (story: number): number => {
    let root = story;
    while (parents[root] !== root) root = parents[root];
    return root;
  };
  sample.forEach((hashes, story) => {
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      const known = holders.get(hash)!;
      if (known.length > MAX_JOINED) continue;
      for (const other of known) if (other < story) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      if (count < SAME_STORY * Math.min(sizes[story], sizes[other])) continue;
      const roots = [rootOf(other), rootOf(story)];
      parents[Math.max(...roots)] = Math.min(...roots);
    }
  });
  return parents.map((_, story) => rootOf(story));
}

/** Sorted hashes that more than `most` different versions hold. */
function hashesInMoreThan(most: number, held: readonly Uint32Array[], versions: Uint32Array): Uint32Array {
  const rows = new Float64Array(held.reduce((sum, hashes) => sum + hashes.length, 0));
  let count = 0;
  held.forEach((hashes, story) => {
    for (const hash of hashes) rows[count++] = hash * held.length + versions[story];
  });
  rows.sort();
  const found: number[] = [];
  for (let begin = 0; begin < count; ) {
    const hash = Math.floor(rows[begin] / held.length);
    let distinct = 1;
    let end = begin + 1;
    for (; end < count && Math.floor(rows[end] / held.length) === hash; end++) {
      if (rows[end] !== rows[end - 1]) distinct++;
    }
    if (distinct > most) found.push(hash);
    begin = end;
  }
  return Uint32Array.from(found);
}

function contains(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}

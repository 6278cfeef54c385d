import type { PlacedHit } from './diagonals';
import type { PageQuery } from './page-query';
import type { Shard } from './shard';
import type { ShelvedShard } from './shelf';

/** One story and what of it the page holds. */
export interface Candidate {
  readonly shelved: ShelvedShard;
  readonly shard: Shard;
  readonly story: number;
  /** In the order of the page. */
  readonly hits: readonly PlacedHit[];
}

/**
 * Fewer fingerprints in common are chance: of 21 bits of hash, 800 shingles of a page meet three of a story's 58 by accident in
 * 2 of 10^6 stories.
 */
const FEWEST_HITS = 3;
/** Of the sieve's 200 shingles, two in one story: chance in 1 of 10^5. */
const FEWEST_IN_SIEVE = 2;

/** Stories of the shards that share enough with the page to be looked at. Loads the shards that are not open yet. */
export async function candidatesIn(shelved: readonly ShelvedShard[], page: PageQuery): Promise<Candidate[]> {
  const shards = await Promise.all(shelved.map(({ shard }) => shard.open()));
  return shards.flatMap((shard, i) => candidatesInShard(shelved[i], shard, page));
}

/** The same where nothing is expected: a shard is asked for all shingles only when the sieve catches something. */
export async function sieveCandidatesIn(shelved: readonly ShelvedShard[], page: PageQuery): Promise<Candidate[]> {
  const shards = await Promise.all(shelved.map(({ shard }) => shard.open()));
  return shards.flatMap((shard, i) => (sieveCatches(shard, page) ? candidatesInShard(shelved[i], shard, page) : []));
}

function sieveCatches(shard: Shard, { sieve }: PageQuery): boolean {
  const counts = new Map<number, number>();
  for (const place of shard.probe(sieve).place) {
    const { story } = shard.readPlace(place);
    const count = (counts.get(story) ?? 0) + 1;
    if (count >= FEWEST_IN_SIEVE) return true;
    counts.set(story, count);
  }
  return false;
}

function candidatesInShard(shelved: ShelvedShard, shard: Shard, { hash, quoted }: PageQuery): Candidate[] {
  const { query, place } = shard.probe(hash);
  const hitsOf = new Map<number, PlacedHit[]>();
  for (let i = 0; i < place.length; i++) {
    const read = shard.readPlace(place[i]);
    const hit = { page: query[i], place: { ...read, quoted: read.quoted || quoted[query[i]] === 1 } };
    const hits = hitsOf.get(read.story);
    if (hits) hits.push(hit);
    else hitsOf.set(read.story, [hit]);
  }
  return [...hitsOf]
    .filter(([, hits]) => hits.length >= FEWEST_HITS)
    .map(([story, hits]) => ({ shelved, shard, story, hits }));
}

import { distinctHits, type PlacedHit } from './diagonals';
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

/** Fewer fingerprints in common are no evidence (verdict.ts). */
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
  const { place } = shard.probe(sieve);
  const counts = hitsByStory(shard, place);
  return place.some((each) => counts[shard.storyAt(each)] >= FEWEST_IN_SIEVE);
}

/** How many of the places each story has. A fresh column is cheaper than a Map: most places are chance, one a story. */
function hitsByStory(shard: Shard, places: readonly number[]): Uint16Array {
  const counts = new Uint16Array(shard.header.stories);
  for (const place of places) counts[shard.storyAt(place)]++;
  return counts;
}

function candidatesInShard(shelved: ShelvedShard, shard: Shard, { hash, quoted }: PageQuery): Candidate[] {
  const { query, place } = shard.probe(hash);
  const counts = hitsByStory(shard, place);
  const hitsOf = new Map<number, PlacedHit[]>();
  for (let i = 0; i < place.length; i++) {
    if (counts[shard.storyAt(place[i])] < FEWEST_HITS) continue;
    const page = query[i];
    const { story, from, to, quoted: inStory } = shard.readPlace(place[i]);
    const hit = { page, hash: hash[page], place: { story, from, to, quoted: inStory || quoted[page] === 1 } };
    const hits = hitsOf.get(story);
    if (hits) hits.push(hit);
    else hitsOf.set(story, [hit]);
  }
  return [...hitsOf]
    .filter(([, hits]) => distinctHits(hits) >= FEWEST_HITS)
    .map(([story, hits]) => ({ shelved, shard, story, hits }));
}

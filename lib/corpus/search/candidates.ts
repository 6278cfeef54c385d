import type { Shard } from '../format/shard';
import { distinctHits, type PlacedHit } from './diagonals';
import type { DatedShard } from './open-packs';
import type { PageQuery } from './page-query';

/** One story and what of it the page holds. */
export interface Candidate {
  readonly shelved: DatedShard;
  readonly shard: Shard;
  readonly story: number;
  /** In the order of the page. */
  readonly hits: readonly PlacedHit[];
}

/** Fewer fingerprints in common are no evidence (verdict.ts). */
const MIN_HITS = 3;
/** Of a sieve's shingles, in one story. One alone is an accident in every second shard. */
const MIN_IN_SIEVE = 2;

/**
 * Stories of the shards that share enough with the page to be looked at. A shard is asked for all shingles only where the
 * sieve, some of them, catches something: at 10,000 stories a shard that spares three look-ups of four. Loads the shards that are not open yet.
 */
export async function candidatesIn(
  shelved: readonly DatedShard[],
  page: PageQuery,
  prefilter: Uint32Array,
): Promise<Candidate[]> {
  const shards = await Promise.all(shelved.map(({ shard }) => shard.open()));
  return shards.flatMap((shard, i) => (catches(shard, prefilter) ? candidatesInShard(shelved[i], shard, page) : []));
}

function catches(shard: Shard, prefilter: Uint32Array): boolean {
  const { place } = shard.probe(prefilter);
  return withHitsByStory(shard, place, (stories, counts) => stories.some((story) => counts[story] >= MIN_IN_SIEVE));
}

/** One column for every shard and page, as long as the largest shard and left at 0: a new one each time is 20 KB of garbage. */
let hitCounts = new Uint16Array(0);

/** Lends the story of each place, and how many of the places each story has. */
function withHitsByStory<Result>(
  shard: Shard,
  places: readonly number[],
  use: (stories: readonly number[], counts: Uint16Array) => Result,
): Result {
  if (hitCounts.length < shard.header.stories) hitCounts = new Uint16Array(shard.header.stories);
  const stories = places.map((place) => shard.storyAt(place));
  for (const story of stories) hitCounts[story]++;
  const result = use(stories, hitCounts);
  for (const story of stories) hitCounts[story] = 0;
  return result;
}

function candidatesInShard(shelved: DatedShard, shard: Shard, page: PageQuery): Candidate[] {
  const { query, place } = shard.probe(page.hash);
  const rows = withHitsByStory(shard, place, (stories, counts) =>
    stories.flatMap((story, row) => (counts[story] >= MIN_HITS ? row : [])),
  );
  const hitsOf = new Map<number, PlacedHit[]>();
  for (const row of rows) {
    const { story, from, to, quoted } = shard.readPlace(place[row]);
    const at = query[row];
    const hit = { page: at, hash: page.hash[at], place: { story, from, to, quoted: quoted || page.quoted[at] === 1 } };
    const hits = hitsOf.get(story);
    if (hits) hits.push(hit);
    else hitsOf.set(story, [hit]);
  }
  return [...hitsOf]
    .filter(([, hits]) => distinctHits(hits) >= MIN_HITS)
    .map(([story, hits]) => ({ shelved, shard, story, hits }));
}

import type { BuiltShard } from './build';
import { type PackIndex, readPackIndex, type ShardEntry } from './pack-index';
import { type Density, schemeOf } from './scheme';
import { sha256Of } from './sha256';

/** What the maker of a pack says of it; the rest of the index follows from the shards. */
export interface PackDescription {
  readonly id: string;
  readonly title: string;
  /** null: the day of the last story, so that the same stories give the same index. */
  readonly version: string | null;
  readonly licences: PackIndex['licences'];
  readonly homepage: string | null;
  readonly updateUrl: string | null;
  /** Days. */
  readonly checkEvery: number | null;
  readonly staleAfter: number | null;
  readonly tombstones: readonly string[];
}

const HASH_IN_NAME = 8;

/** A shard's line in the index. The name holds the start of the hash, so a file once published never changes. */
export async function describeShard(id: string, shard: BuiltShard): Promise<ShardEntry> {
  const sha256 = await sha256Of(shard.bytes);
  const { group, from, to, stories, sample } = shard;
  const file = `${id}-${group}-${sha256.slice(0, HASH_IN_NAME)}.pack`;
  return { file, from, to, bytes: shard.bytes.byteLength, sha256, stories, sample };
}

/** Throws PackError where the description itself is at fault (an id with spaces, an address that is none). */
export function describePack(description: PackDescription, shards: readonly ShardEntry[], density: Density): PackIndex {
  const counted = shards.filter(({ sample }) => !sample);
  // A pack of samples only has dates too.
  const dates = (counted.length > 0 ? counted : shards)
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null);
  dates.sort();
  const { id, title, version, licences, homepage, updateUrl, checkEvery, staleAfter, tombstones } = description;
  return readPackIndex({
    format: 'copytaster-pack/1',
    id,
    title,
    version: version ?? dates.at(-1) ?? 'undated',
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    count: shards.reduce((sum, { stories }) => sum + stories, 0),
    fingerprint: schemeOf(density),
    licences,
    homepage,
    update_url: updateUrl,
    check_every: checkEvery,
    stale_after: staleAfter,
    shards,
    tombstones,
  });
}

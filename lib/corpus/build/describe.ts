import { type PackIndex, readPackIndex, type ShardEntry } from '../format/pack-index';
import { type Density, schemeOf } from '../format/scheme';
import { sha256Of } from '../format/sha256';
import type { BuiltShard } from './build';

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

/** A file of a pack, with one shard or several, and their lines in the index. */
export interface PackFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ShardEntry[];
}

/**
 * Puts shards into one file, one after the other. `label` says what is in it ('2018-05', '2018', 'undated'); the name also holds
 * the start of the content's hash, so that a file once published never changes.
 */
export async function bindShards(id: string, label: string, shards: readonly BuiltShard[]): Promise<PackFile> {
  const bytes = new Uint8Array(shards.reduce((sum, shard) => sum + shard.bytes.byteLength, 0));
  const places: { shard: BuiltShard; offset: number }[] = [];
  let offset = 0;
  for (const shard of shards) {
    bytes.set(shard.bytes, offset);
    places.push({ shard, offset });
    offset += shard.bytes.byteLength;
  }
  const file = `${id}-${label}-${(await sha256Of(bytes)).slice(0, HASH_IN_NAME)}.pack`;
  const entries = places.map(async ({ shard: { from, to, stories, sample, bytes: own }, offset: at }) => {
    const sha256 = await sha256Of(own);
    return { file, from, to, offset: at, bytes: own.byteLength, sha256, stories, sample };
  });
  return { file, bytes, entries: await Promise.all(entries) };
}

/** The line in the index of a shard in a file of its own. */
export async function describeShard(id: string, shard: BuiltShard): Promise<ShardEntry> {
  const { entries } = await bindShards(id, shard.group, [shard]);
  return entries[0];
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

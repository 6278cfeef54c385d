import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltShard } from '../../lib/pack/build';
import { describePack, describeShard, type PackDescription } from '../../lib/pack/describe';
import { openPack, type Pack } from '../../lib/pack/open';
import { type PackIndex, parsePackIndex, type ShardEntry } from '../../lib/pack/pack-index';
import type { Density } from '../../lib/pack/scheme';

/**
 * Writes a pack as ID.json with its shards beside it. Each file appears whole or not at all, the index last; shards that an
 * earlier index of the pack named and this one does not are removed.
 */
export async function writePack(
  folder: string,
  description: PackDescription,
  { shards, density }: { readonly shards: Iterable<BuiltShard>; readonly density: Density },
  onShard: (entry: ShardEntry, shard: BuiltShard) => void = () => {},
): Promise<PackIndex> {
  mkdirSync(folder, { recursive: true });
  const entries: ShardEntry[] = [];
  for (const shard of shards) {
    const entry = await describeShard(description.id, shard);
    writeWhole(join(folder, entry.file), shard.bytes);
    entries.push(entry);
    onShard(entry, shard);
  }
  const index = describePack(description, entries, density);
  const path = join(folder, `${index.id}.json`);
  writeWhole(path, `${JSON.stringify(index, null, 2)}\n`);
  removeOldShards(folder, index);
  return index;
}

/** The files of the pack begin with its id; the index names those that are still in use. */
function removeOldShards(folder: string, index: PackIndex): void {
  const used = new Set(index.shards.map(({ file }) => file));
  const own = new RegExp(`^${index.id}-(?:\\d{4}-\\d{2}|undated)(?:-sample)?-[0-9a-f]{8}\\.pack$`);
  for (const file of readdirSync(folder)) if (own.test(file) && !used.has(file)) rmSync(join(folder, file));
}

function writeWhole(path: string, content: Uint8Array | string): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** The index at a path, and the pack behind it with its shards read from the same folder. */
export function readPack(indexPath: string): Pack {
  const index = parsePackIndex(readFileSync(indexPath, 'utf8'));
  return openPack(index, async (file) => readFileSync(join(dirname(indexPath), file)));
}

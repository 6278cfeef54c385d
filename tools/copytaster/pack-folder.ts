import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltShard } from '../../lib/corpus/build/build';
import { bindShards, describePack, type PackDescription } from '../../lib/corpus/build/describe';
import { openPack, type Pack } from '../../lib/corpus/format/open-pack';
import { type PackIndex, parsePackIndex, type ShardEntry } from '../../lib/corpus/format/pack-index';
import type { Density } from '../../lib/corpus/format/scheme';

export interface PackContent {
  readonly shards: Iterable<BuiltShard>;
  readonly density: Density;
  /** 'shard': a file each, which subscribers load alone. 'year': a file a year, which opens faster where it is at hand. */
  readonly files: 'shard' | 'year';
}

/**
 * Writes a pack as ID.json with its files beside it. Each appears whole or not at all, the index last; files that an earlier
 * index of the pack named and this one does not are removed.
 */
export async function writePack(
  folder: string,
  description: PackDescription,
  { shards, density, files }: PackContent,
  onShard: (shard: BuiltShard) => void = () => {},
): Promise<PackIndex> {
  mkdirSync(folder, { recursive: true });
  const entries: ShardEntry[] = [];
  const write = async (label: string, bound: readonly BuiltShard[]) => {
    const file = await bindShards(description.id, label, bound);
    writeWhole(join(folder, file.file), file.bytes);
    entries.push(...file.entries);
  };
  let label = '';
  let waiting: BuiltShard[] = [];
  for (const shard of shards) {
    // Groups come in order, so a year's months stand together: '2018-05', '2018-05-sample', '2018-06' …
    const own = files === 'year' ? shard.group.replace(/^(\d{4})-.*/, '$1') : shard.group;
    if (own !== label && waiting.length > 0) {
      await write(label, waiting);
      waiting = [];
    }
    label = own;
    waiting.push(shard);
    onShard(shard);
  }
  if (waiting.length > 0) await write(label, waiting);
  const index = describePack(description, entries, density);
  const path = join(folder, `${index.id}.json`);
  writeWhole(path, `${JSON.stringify(index, null, 2)}\n`);
  removeOldFiles(folder, index);
  return index;
}

/** The files of the pack begin with its id; the index names those that are still in use. */
function removeOldFiles(folder: string, index: PackIndex): void {
  const used = new Set(index.shards.map(({ file }) => file));
  const own = new RegExp(`^${index.id}-(?:\\d{4}|\\d{4}-\\d{2}|undated)(?:-sample)?-[0-9a-f]{8}\\.pack$`);
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

import { type MergeOptions, mergeParts } from '../../lib/corpus/build/build';
import type { PackDescription } from '../../lib/corpus/build/describe';
import type { PartHandle } from '../../lib/corpus/build/part';
import { type PackContent, writePack } from './pack-folder';
import { startProgress } from './progress';

interface PackOptions {
  readonly folder: string;
  readonly description: PackDescription;
  readonly merge: MergeOptions;
  readonly files: PackContent['files'];
}

/** Merges parts into the pack in a folder and says what came out. Returns the number of stories. */
export async function mergeIntoPack(
  parts: readonly PartHandle[],
  { folder, description, merge, files }: PackOptions,
): Promise<number> {
  const groups = new Set(parts.map(({ group }) => group)).size;
  const progress = startProgress({ label: 'writing', total: groups });
  let repeated = 0;
  const shards = mergeParts(parts, merge);
  const index = await writePack(folder, description, { shards, density: merge.density, files }, (shard) => {
    repeated += shard.repeated;
    progress.add(1, shard.group);
  });
  progress.end();
  const bytes = index.shards.reduce((sum, shard) => sum + shard.bytes, 0);
  const each = index.count === 0 ? 0 : Math.round(bytes / index.count);
  console.error(`${index.count} stories in ${index.shards.length} shards, ${bytes} bytes (${each} a story)`);
  if (repeated > 0) console.error(`${repeated} stories came twice and were kept once`);
  return index.count;
}

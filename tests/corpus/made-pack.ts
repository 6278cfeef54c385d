import { type BuiltShard, buildShards } from '../../lib/corpus/build/build';
import { bindShards, describePack } from '../../lib/corpus/build/describe';
import type { Story } from '../../lib/corpus/build/story-row';
import type { PackIndex } from '../../lib/corpus/format/pack-index';
import { syntheticStories } from './synthetic-stories';

/** A pack as its maker publishes it. */
export interface MadePack {
  readonly index: PackIndex;
  readonly text: string;
  /** Its files: a shard each, or with `files: 'one'` all shards in one. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

export interface MadePackOptions {
  readonly id?: string;
  readonly version?: string;
  readonly stories?: Iterable<Story>;
  readonly files?: 'shard' | 'one';
}

/** Twelve made-up stories of spring 2019, in a shard a month. */
export async function makePack({
  id = 'coast',
  version = '1',
  stories = syntheticStories(12, { daysApart: 9 }),
  files = 'shard',
}: MadePackOptions = {}): Promise<MadePack> {
  const built = buildShards(stories, { density: 'dense' });
  const groups: (readonly [string, readonly BuiltShard[]])[] =
    files === 'one' ? [['all', built]] : built.map((shard) => [shard.group, [shard]]);
  const bound = await Promise.all(groups.map(([label, shards]) => bindShards(id, label, shards)));
  const entries = bound.flatMap((file) => file.entries);
  const description = {
    id,
    title: 'Stories of the coast',
    version,
    licences: [{ spdx: 'CC0-1.0', attribution: 'The coast' }],
    homepage: null,
    updateUrl: null,
    checkEvery: 1,
    staleAfter: 30,
    tombstones: [],
  };
  const index = describePack(description, entries, 'dense');
  return {
    index,
    text: JSON.stringify(index, null, 2),
    shards: new Map(bound.map(({ file, bytes }) => [file, bytes])),
  };
}

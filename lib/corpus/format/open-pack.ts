import { loadedOnce } from '../../text/loaded-once';
import { PackError } from './pack-error';
import type { PackIndex, ShardEntry } from './pack-index';
import { isOurs } from './scheme';
import { openShard, type Shard } from './shard';
import { type FileLoader, shardFiles } from './shard-files';

/** A pack whose shards are loaded when they are first asked. */
export interface Pack {
  readonly index: PackIndex;
  readonly shards: readonly PackShard[];
}

export interface PackShard {
  readonly entry: ShardEntry;
  /** Number of its first story in the pack: StoryFacts.id counts through all shards. */
  readonly firstStory: number;
  /** Loaded and checked once, then kept. Rejects with PackError; the next call tries again. */
  open(): Promise<Shard>;
}

export interface OpenPackOptions {
  /** The files come from where they cannot have been damaged: their checksums are not taken. */
  readonly vouched?: boolean;
}

/** Opens a pack by its index; nothing is loaded yet. Throws PackError where its fingerprints are not ours. */
export function openPack(index: PackIndex, load: FileLoader, { vouched = false }: OpenPackOptions = {}): Pack {
  if (!isOurs(index.fingerprint)) {
    throw new PackError({ code: 'otherScheme', file: index.id });
  }
  const bytesOf = shardFiles(index, load);
  let firstStory = 0;
  const shards = index.shards.map((entry) => {
    const shard = { entry, firstStory, open: loadedOnce(async () => openEntry(entry, await bytesOf(entry), vouched)) };
    firstStory += entry.stories;
    return shard;
  });
  return { index, shards };
}

function openEntry(entry: ShardEntry, bytes: Uint8Array, vouched: boolean): Shard {
  const shard = openShard(bytes, { vouched });
  const { stories, scheme } = shard.header;
  if (stories !== entry.stories)
    throw new PackError({
      code: 'at',
      place: entry.file,
      fault: { code: 'wrongStories', stories, expected: entry.stories },
    });
  if (!isOurs(scheme)) {
    throw new PackError({ code: 'otherScheme', file: entry.file });
  }
  return shard;
}

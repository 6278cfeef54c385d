import { PackError } from './pack-error';
import type { PackIndex, ShardEntry } from './pack-index';
import { isOurs } from './scheme';
import { openShard, type Shard } from './shard';

/** Brings the bytes of a shard by its file name: fetch in the extension, fs in Node, IndexedDB for subscriptions. */
export type ShardLoader = (file: string) => Promise<Uint8Array>;

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

/** Opens a pack by its index; nothing is loaded yet. Throws PackError where its fingerprints are not ours. */
export function openPack(index: PackIndex, loadShard: ShardLoader): Pack {
  if (!isOurs(index.fingerprint)) {
    throw new PackError(`${index.id}: made for another version of Copytaster`);
  }
  let firstStory = 0;
  const shards = index.shards.map((entry) => {
    const shard = { entry, firstStory, open: keptOnce(() => loadAndOpen(entry, loadShard)) };
    firstStory += entry.stories;
    return shard;
  });
  return { index, shards };
}

async function loadAndOpen(entry: ShardEntry, loadShard: ShardLoader): Promise<Shard> {
  const bytes = await loadShard(entry.file);
  if (bytes.byteLength !== entry.bytes) {
    throw new PackError(`${entry.file}: ${bytes.byteLength} bytes, the index says ${entry.bytes}`);
  }
  const shard = openShard(bytes);
  const { stories, scheme } = shard.header;
  if (stories !== entry.stories)
    throw new PackError(`${entry.file}: ${stories} stories, the index says ${entry.stories}`);
  if (!isOurs(scheme)) {
    throw new PackError(`${entry.file}: made for another version of Copytaster`);
  }
  return shard;
}

/** A promise kept when it comes true and forgotten when it fails. */
function keptOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

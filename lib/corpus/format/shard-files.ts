import { wrongSize } from './pack-error';
import type { PackIndex, ShardEntry } from './pack-index';

/** Brings a file of a pack by its name: fetch in the extension, fs in Node, IndexedDB for subscriptions. */
export type FileLoader = (file: string) => Promise<Uint8Array>;

/**
 * Brings the bytes of shards. A file may hold several shards, one after the other (`offset` in the index): 105 requests for
 * small files take the browser 300 ms, ten for the same bytes 60. Each file is loaded once and its shards are views of it.
 * Rejects with PackError where a file is not as long as the index says; a failed file is asked for again next time.
 */
export function shardFiles(index: PackIndex, load: FileLoader): (entry: ShardEntry) => Promise<Uint8Array> {
  const lengths = new Map<string, number>();
  for (const { file, offset, bytes } of index.shards) {
    lengths.set(file, Math.max(lengths.get(file) ?? 0, offset + bytes));
  }
  const loaded = new Map<string, Promise<Uint8Array>>();

  async function loadWhole(file: string): Promise<Uint8Array> {
    const bytes = await load(file);
    const length = lengths.get(file) ?? 0;
    if (bytes.byteLength !== length) throw wrongSize(file, bytes.byteLength, length);
    return bytes;
  }

  return async ({ file, offset, bytes }) => {
    const loading = loaded.get(file) ?? loadWhole(file);
    loaded.set(file, loading);
    try {
      return (await loading).subarray(offset, offset + bytes);
    } catch (error) {
      loaded.delete(file);
      throw error;
    }
  };
}

/** The index of a pack that is kept shard by shard, each under its SHA-256, whatever files they came in. */
export const oneFileEach = (index: PackIndex): PackIndex => ({
  ...index,
  shards: index.shards.map((entry) => ({ ...entry, file: entry.sha256, offset: 0 })),
});

import { PackError, wrongSize } from '../format/pack-error';
import type { PackIndex, ShardEntry } from '../format/pack-index';
import { verifyShard } from '../format/verify';
import type { FileStretch, PackSource } from './pack-source';

/**
 * Brings the shards of a version that are not held yet. A file may hold many (lib/corpus/format/shard-files.ts): what is missing of it
 * is asked for in stretches of shards that lie together, so that of a year's file that grew by a month the month alone comes,
 * and an interrupted update loses one stretch.
 *
 *   file     [ 2026-01 | 2026-02 | 2026-03 | 2026-04 | 2026-05 ]
 *   held       x         x                   x
 *   asked for                      ~~~~~~~             ~~~~~~~
 */
export interface ShardFetching {
  /** Shards never change, so one that is held is not fetched again: this is also how an interrupted update goes on. */
  hasShard(sha256: string): Promise<boolean>;
  /** Told of each shard once it has passed its check. */
  keepShard(shard: { readonly id: string; readonly bytes: Uint8Array }): Promise<void>;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
}

/** Bytes of shards. */
export interface FetchProgress {
  readonly done: number;
  readonly total: number;
}

/** In memory at a time, where the host can cut. */
const STRETCH_BYTES = 8_000_000;
const MAX_FILE_BYTES = 250_000_000;

/** Throws PackError where a file is too large for a browser, as it may come whole. */
export function checkLengths(index: PackIndex): void {
  for (const [file, { fileBytes }] of filesOf(index.shards)) {
    if (fileBytes > MAX_FILE_BYTES)
      throw new PackError({ code: 'fileTooLarge', file, megabytes: MAX_FILE_BYTES / 1e6 });
  }
}

export async function fetchShards(
  source: PackSource,
  shards: readonly ShardEntry[],
  { hasShard, keepShard, onProgress }: ShardFetching,
): Promise<void> {
  const total = shards.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const tell = (bytes: number) => {
    done += bytes;
    onProgress?.({ done, total });
  };
  tell(0);
  // One after the other: a host is never asked for two things at once, and one stretch is in memory at a time.
  for (const [file, { entries, fileBytes }] of filesOf(shards)) {
    let missing: ShardEntry[] = [];
    for (const entry of entries) {
      if (await hasShard(entry.sha256)) tell(entry.bytes);
      else missing.push(entry);
    }
    while (missing.length > 0) {
      const [first] = missing;
      const length = lengthTogether(missing);
      const came = await source.stretch({ file, fileBytes, offset: first.offset, length });
      const here = missing.filter((entry) => isWithin(entry, came));
      if (here.length === 0) throw wrongSize(file, came.bytes.byteLength, fileBytes);
      for (const entry of here) {
        const begin = entry.offset - came.offset;
        // A copy: a view would keep the whole stretch with it.
        const bytes = came.bytes.slice(begin, begin + entry.bytes);
        await verifyShard(bytes, entry);
        await keepShard({ id: entry.sha256, bytes });
        tell(entry.bytes);
      }
      missing = missing.filter((entry) => !here.includes(entry));
    }
  }
}

interface ShardFile {
  /** In the order in which they lie in the file. */
  readonly entries: ShardEntry[];
  readonly fileBytes: number;
}

function filesOf(shards: readonly ShardEntry[]): Map<string, ShardFile> {
  const files = new Map<string, ShardFile>();
  for (const entry of [...shards].sort((a, b) => a.offset - b.offset)) {
    const { entries = [], fileBytes = 0 } = files.get(entry.file) ?? {};
    files.set(entry.file, { entries: [...entries, entry], fileBytes: Math.max(fileBytes, entry.offset + entry.bytes) });
  }
  return files;
}

/** Bytes of the first shards that follow one another without a gap, up to STRETCH_BYTES; one at least. */
function lengthTogether([first, ...others]: readonly ShardEntry[]): number {
  let end = first.offset + first.bytes;
  for (const { offset, bytes } of others) {
    if (offset !== end || offset + bytes - first.offset > STRETCH_BYTES) break;
    end = offset + bytes;
  }
  return end - first.offset;
}

const isWithin = ({ offset, bytes }: ShardEntry, came: FileStretch) =>
  offset >= came.offset && offset + bytes <= came.offset + came.bytes.byteLength;

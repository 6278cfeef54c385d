import { checkColumns } from './check-columns';
import { layoutOf } from './format';
import { damagedCount, PackError, type PackFault } from './pack-error';
import { type PackIndex, parsePackIndex, type ShardEntry } from './pack-index';
import { sha256Of } from './sha256';
import { asWords, openShard } from './shard';
import { type FileLoader, shardFiles } from './shard-files';

/**
 * Looks into a shard as nobody does who only asks it: SHA-256, every place, every story's facts. About 20 ms for 1,000
 * stories, and more only with its bytes (check-columns.ts); done once, when a pack is added. Throws PackError with the first fault.
 */
export async function verifyShard(bytes: Uint8Array, entry: ShardEntry): Promise<void> {
  try {
    await checkShard(bytes, entry);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError({ code: 'at', place: entry.file, fault: error.fault }, { cause: error });
  }
}

async function checkShard(bytes: Uint8Array, entry: ShardEntry): Promise<void> {
  const refuse = (fault: PackFault) => new PackError(fault);
  if (bytes.byteLength !== entry.bytes)
    throw refuse({ code: 'wrongSize', bytes: bytes.byteLength, expected: entry.bytes });
  if ((await sha256Of(bytes)) !== entry.sha256) throw refuse({ code: 'wrongHash' });
  const shard = openShard(bytes);
  const { stories, fingerprints, filtered } = shard.header;
  if (!filtered) throw refuse({ code: 'partOfBuild' });
  if (stories !== entry.stories) throw refuse({ code: 'wrongStories', stories, expected: entry.stories });
  const words = asWords(bytes);
  checkColumns(words, shard.header, layoutOf(shard.header));
  const found = new Uint32Array(stories);
  const counted = new Uint32Array(stories);
  let entries = 0;
  shard.visitEntries((_, place) => {
    entries += 1;
    const { story, quoted } = shard.readPlace(place);
    counted[story] += 1;
    if (!quoted) found[story] += 1;
  });
  if (entries !== fingerprints) throw damagedCount('bucket-entries', entries, fingerprints);
  for (let story = 0; story < stories; story++) {
    const { title, url } = shard.factsOf(story);
    if (counted[story] === 0 && title === '' && url === null) throw refuse({ code: 'emptyStory', story });
    if (found[story] !== shard.unquotedOf(story)) throw refuse({ code: 'wrongFingerprints', story });
  }
}

/** Checks a whole pack: its index as text, and each shard. Returns the index. Throws PackError with the first fault. */
export async function verifyPack(
  indexText: string,
  load: FileLoader,
  onShard: (entry: ShardEntry) => void = () => {},
): Promise<PackIndex> {
  const index = parsePackIndex(indexText);
  const bytesOf = shardFiles(index, load);
  for (const entry of index.shards) {
    await verifyShard(await bytesOf(entry), entry);
    onShard(entry);
  }
  return index;
}

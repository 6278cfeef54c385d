import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { groupOfPart, type PartHandle } from '../../lib/corpus/build/part';
import { openShard, type Shard } from '../../lib/corpus/format/shard';
import { InputError } from './command';
import { errorInEnglish } from './english';

/** Parts kept open at a time; the others are read again when they are needed. */
const KEPT_OPEN = 8;
/** Words 0 to 2 of a shard's header: its mark, version and length in bytes. */
const HEADER_BYTES = 12;

/** The parts in some files of `build --shard`, which lie one after the other in each. Throws InputError for anything else. */
export function partsInFiles(paths: readonly string[]): PartHandle[] {
  const kept = new Map<string, Shard>();
  return paths.flatMap((path) => {
    const handles: PartHandle[] = [];
    const size = statSync(path).size;
    if (size === 0) throw new InputError(`${path}: empty`);
    for (let offset = 0; offset < size; ) {
      const bytes = lengthAt(path, offset, size);
      const at = offset;
      const open = () => keep(kept, `${path}:${at}`, () => openPart(path, at, bytes));
      handles.push({ group: groupOfPart(open()), open });
      offset += bytes;
    }
    return handles;
  });
}

function lengthAt(path: string, offset: number, size: number): number {
  const header = new Uint32Array(readAt(path, offset, Math.min(HEADER_BYTES, size - offset)).buffer);
  const bytes = header[2] ?? 0;
  if (bytes < HEADER_BYTES || offset + bytes > size)
    throw new InputError(`${path}: cut short, or not made by build --shard`);
  return bytes;
}

function openPart(path: string, offset: number, bytes: number): Shard {
  try {
    return openShard(readAt(path, offset, bytes));
  } catch (error) {
    throw new InputError(`${path}: ${errorInEnglish(error)}`);
  }
}

function readAt(path: string, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, length, offset);
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** The longest unused goes first: a Map keeps the order in which its keys were put in. */
function keep(kept: Map<string, Shard>, key: string, open: () => Shard): Shard {
  const shard = kept.get(key) ?? open();
  kept.delete(key);
  kept.set(key, shard);
  if (kept.size > KEPT_OPEN) kept.delete(kept.keys().next().value!);
  return shard;
}

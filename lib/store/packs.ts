import type { PackRecord, PackVersion } from '../corpus/updates/pack-record';
import type { ShardRecord, StoreDatabase } from './schema';
import { StoreError } from './store-error';

/** Everything that is kept of a pack, so that removing it can be undone. */
export interface RemovedPack {
  readonly record: PackRecord;
  readonly shards: readonly ShardRecord[];
}

/**
 * Packs that the reader added. Shards are put first, under their SHA-256, where nothing uses them; `swap` then changes the
 * record and sweeps what no version names, in one transaction. Whatever is interrupted leaves the version that was there.
 */
export interface PackRepository {
  all(): Promise<PackRecord[]>;
  get(id: string): Promise<PackRecord | undefined>;
  /** null where it is not there. */
  shard(sha256: string): Promise<Uint8Array | null>;
  hasShard(sha256: string): Promise<boolean>;
  keepShard(shard: ShardRecord): Promise<void>;
  /** Rejects, and changes nothing, where a shard of the current version is not there. */
  swap(record: PackRecord): Promise<void>;
  /** Changes what is not the version: how checks went, paused, a question. Nothing where the pack was removed meanwhile. */
  note(id: string, change: Partial<Omit<PackRecord, 'id' | 'current' | 'previous'>>): Promise<void>;
  /** Back to the version before; false where there is none. */
  rollBack(id: string): Promise<boolean>;
  /** null where it is not there. */
  remove(id: string): Promise<RemovedPack | null>;
  restore(removed: RemovedPack): Promise<void>;
}

const shardsOf = (version: PackVersion | null) => version?.index.shards.map(({ sha256 }) => sha256) ?? [];
const shardsOfPack = ({ current, previous }: PackRecord) => [...new Set([...shardsOf(current), ...shardsOf(previous)])];

export function createPackRepository(database: StoreDatabase): PackRepository {
  const { packs, shards } = database;
  const inOne = <Result>(act: () => Promise<Result>) => database.transaction('rw', packs, shards, act);

  const sweep = async () => {
    const named = new Set((await packs.toArray()).flatMap(shardsOfPack));
    const kept = await shards.toCollection().primaryKeys();
    await shards.bulkDelete(kept.filter((id) => !named.has(id)));
  };

  const missingOf = async (version: PackVersion) => {
    const wanted = [...new Set(shardsOf(version))];
    const present = await shards.where('id').anyOf(wanted).count();
    return wanted.length - present;
  };

  return {
    all: () => packs.toArray(),
    get: (id) => packs.get(id),
    shard: async (sha256) => (await shards.get(sha256))?.bytes ?? null,
    hasShard: async (sha256) => (await shards.where('id').equals(sha256).count()) > 0,
    keepShard: async (shard) => {
      await shards.put(shard);
    },
    swap: (record) =>
      inOne(async () => {
        const missing = await missingOf(record.current);
        if (missing > 0) throw new StoreError({ code: 'missingShards', id: record.id, count: missing });
        await packs.put(record);
        await sweep();
      }),
    note: async (id, change) => {
      await packs.update(id, change);
    },
    rollBack: (id) =>
      inOne(async () => {
        const record = await packs.get(id);
        if (!record?.previous) return false;
        await packs.put({
          ...record,
          current: record.previous,
          previous: null,
          etag: null,
          lastModified: null,
          takenBack: record.current.index.version,
        });
        await sweep();
        return true;
      }),
    remove: (id) =>
      inOne(async () => {
        const record = await packs.get(id);
        if (!record) return null;
        const removed = (await shards.bulkGet(shardsOfPack(record))).flatMap((shard) => shard ?? []);
        await packs.delete(id);
        await sweep();
        return { record, shards: removed };
      }),
    restore: ({ record, shards: removed }) =>
      inOne(async () => {
        await shards.bulkPut([...removed]);
        await packs.put(record);
      }),
  };
}

import Dexie, { type Collection, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { StoreDatabase } from './schema';

export interface FollowOptions<Kept> {
  /** All records, in no order: when all are read, and again after every change here or in another window. */
  onRecords(records: readonly Kept[]): void;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Read at a time, about 30 ms of work: the window goes on painting in between. */
const PAGE = 2_000;

/**
 * A table, followed: read once and in pages, and from then on only what a change touched. A live query over 10,000 notes
 * would read all of them again for every one that is written.
 */
export function followTable<Kept extends { readonly id: string }>(
  database: StoreDatabase,
  table: Table<Kept, string>,
  { onRecords, onError, signal }: FollowOptions<Kept>,
): void {
  const primaryKeys = `idb://${database.name}/${table.name}/`;
  const records = new Map<string, Kept>();
  /** Ids that were written since they were read; null where that may be any of them. */
  let touched: Set<string> | null = null;
  let reading = false;

  async function readAll(): Promise<void> {
    const before = new Set(records.keys());
    let page: Kept[];
    let last: string | null = null;
    do {
      const rest: Collection<Kept, string> = last === null ? table.toCollection() : table.where(':id').above(last);
      page = await rest.limit(PAGE).toArray();
      for (const record of page) {
        records.set(record.id, record);
        before.delete(record.id);
      }
      last = page.at(-1)?.id ?? last;
    } while (page.length === PAGE && !signal.aborted);
    for (const gone of before) records.delete(gone);
  }
  async function readAgain(ids: readonly string[]): Promise<void> {
    const found = await table.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) {
      const record = found[at];
      if (record) records.set(id, record);
      else records.delete(id);
    }
  }
  async function catchUp(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (touched === null || touched.size > 0) {
        const ids: ReadonlySet<string> | null = touched;
        touched = new Set();
        if (ids) await readAgain([...ids]);
        else await readAll();
      }
      if (!signal.aborted) onRecords([...records.values()]);
    } catch (error) {
      if (!signal.aborted) onError(error);
    } finally {
      reading = false;
    }
  }
  const onEvent = (parts: ObservabilitySet) => {
    const ranges = parts[primaryKeys];
    if (!ranges) return;
    for (const { from, to } of RangeSet(ranges)) {
      if (from === to) touched?.add(String(from));
      else touched = null;
    }
    if (touched === null || touched.size > 0) void catchUp();
  };
  Dexie.on('storagemutated', onEvent);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onEvent));
  void catchUp();
}

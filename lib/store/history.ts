import { type Change, type LoggedTable, type RecordImage, UNDO_DEPTH } from '../notes/change';
import type { StoreDatabase } from './schema';

/**
 * The log of what the reader did, kept in the database, so that it can be undone in another window and after a restart. A
 * step holds its records before and after; they are written in the transaction of the step itself.
 *
 *   changes   1 ─ 2 ─ 3 ─ 4(undone) ─ 5(undone)      undo takes 3, redo takes 4, a new step drops 4 and 5
 */
export interface History {
  /** What undo and redo would do next; null where there is nothing. */
  state(): Promise<HistoryState>;
  undo(): Promise<Change | null>;
  redo(): Promise<Change | null>;
}

export interface HistoryState {
  readonly undo: Change | null;
  readonly redo: Change | null;
}

/** Every table that a step may write, for its transaction. */
export const loggedTables = (database: StoreDatabase) => [
  database.articles,
  database.texts,
  database.notes,
  database.drafts,
  database.placements,
  database.corrections,
  database.contests,
  database.changes,
  database.steps,
];

/** Write records as one step that can be undone; a record whose `after` is null is removed. In a transaction over loggedTables. */
export async function writeStep(
  database: StoreDatabase,
  { kind, images, at }: Pick<Change, 'kind' | 'at'> & { readonly images: readonly RecordImage[] },
): Promise<void> {
  if (images.length === 0) return;
  await write(database, images, 'after');
  await dropSteps(database, await database.changes.where('undone').equals(1).primaryKeys());
  const notes = images.filter(({ table }) => table === 'notes').length;
  const id = await database.changes.add({ kind, notes, at, undone: 0 });
  await database.steps.add({ id, images });
  const kept = await database.changes.orderBy('id').primaryKeys();
  await dropSteps(database, kept.slice(0, -UNDO_DEPTH));
}

export function createHistory(database: StoreDatabase): History {
  const { changes, steps } = database;
  const last = async () => (await changes.where('undone').equals(0).last()) ?? null;
  const next = async () => (await changes.where('undone').equals(1).first()) ?? null;

  const walk = (find: () => Promise<Change | null>, side: 'before' | 'after') =>
    database.transaction('rw', loggedTables(database), async () => {
      const change = await find();
      const step = change && (await steps.get(change.id));
      if (!change || !step) return null;
      await write(database, step.images, side);
      await changes.update(change.id, { undone: side === 'before' ? 1 : 0 });
      return change;
    });

  return {
    state: async () => ({ undo: await last(), redo: await next() }),
    undo: () => walk(last, 'before'),
    redo: () => walk(next, 'after'),
  };
}

async function write(database: StoreDatabase, images: readonly RecordImage[], side: 'before' | 'after'): Promise<void> {
  for (const table of new Set(images.map((image) => image.table))) {
    const records = images.filter((image) => image.table === table);
    const kept = records.flatMap((image) => image[side] ?? []);
    await database.table(table).bulkPut(kept);
    await database.table(table).bulkDelete(records.filter((image) => image[side] === null).map(({ id }) => id));
  }
}

async function dropSteps({ changes, steps }: StoreDatabase, ids: readonly number[]): Promise<void> {
  await changes.bulkDelete([...ids]);
  await steps.bulkDelete([...ids]);
}

/** Images of records that are about to be put; what is in the store now is their `before`. */
export async function imagesOf<Name extends LoggedTable>(
  database: StoreDatabase,
  table: Name,
  records: readonly NonNullable<RecordImage<Name>['after']>[],
): Promise<RecordImage[]> {
  const present = await database.table(table).bulkGet(records.map(({ id }) => id));
  return records.map((after, index) => ({ table, id: after.id, before: present[index] ?? null, after }) as RecordImage);
}

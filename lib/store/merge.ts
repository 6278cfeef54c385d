import { changedBy } from '../notes/bulk';
import type { RecordImage } from '../notes/change';
import type { NoteTarget } from '../notes/note';
import { loggedTables, writeStep } from './history';
import type { StoreDatabase } from './schema';

type EntityTarget = Extract<NoteTarget, { kind: 'entity' }>;

/**
 * Two entities are one: every note of `from`, those in the bin too, goes to `into`, and a correction says so to every page read
 * from then on. One step, so that undoing it parts both again.
 */
export function mergeEntities(
  database: StoreDatabase,
  { from, into, now }: { readonly from: string; readonly into: EntityTarget; now(): number },
): Promise<void> {
  const { notes, corrections } = database;
  return database.transaction('rw', loggedTables(database), async () => {
    const before = await notes.where('target.key').equals(from).toArray();
    const after = changedBy({ kind: 'move', to: into }, before);
    const last = await corrections.orderBy('madeAt').last();
    const correction = { kind: 'merge', key: from, into: into.key, name: into.name, type: into.type } as const;
    const record = { id: crypto.randomUUID(), correction, madeAt: Math.max(now(), (last?.madeAt ?? 0) + 1) };
    const images: RecordImage[] = [
      ...after.map(
        (note, index): RecordImage => ({
          table: 'notes',
          id: note.id,
          before: before[index],
          after: { ...note, updatedAt: now() },
        }),
      ),
      { table: 'corrections', id: record.id, before: null, after: record },
    ];
    await writeStep(database, { kind: 'merge', images, at: now() });
  });
}

import { type Correction, keyOfName } from '../entities/corrections';
import { changedBy } from '../notes/bulk';
import type { ChangeKind, RecordImage } from '../notes/change';
import type { EntityTarget, Note } from '../notes/note';
import { loggedTables, writeStep } from './history';
import type { StoreDatabase } from './schema';

/**
 * Two entities are one: every note of `from`, those in the bin too, goes to `into`, and a correction says so to every page read
 * from then on. One step, so that undoing it parts both again.
 */
export const mergeEntities = (
  database: StoreDatabase,
  { from, into, now }: { readonly from: string; readonly into: EntityTarget; now(): number },
): Promise<void> =>
  moveNotes(database, {
    kind: 'merge',
    from,
    to: into,
    goes: () => true,
    correction: { kind: 'merge', key: from, into: into.key, name: into.name, type: into.type },
    now,
  });

/** A form of a name means somebody else: the notes made under it go to an entity of that name. Otherwise as `mergeEntities`. */
export const splitEntity = (
  database: StoreDatabase,
  { from, surface, now }: { readonly from: EntityTarget; readonly surface: string; now(): number },
): Promise<void> =>
  moveNotes(database, {
    kind: 'split',
    from: from.key,
    to: { ...from, key: keyOfName(from.type, surface), name: surface },
    goes: ({ target }) => target.kind === 'entity' && target.name === surface,
    correction: { kind: 'split', key: from.key, surface },
    now,
  });

interface Move {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: EntityTarget;
  goes(note: Note): boolean;
  readonly correction: Correction;
  now(): number;
}

function moveNotes(database: StoreDatabase, { kind, from, to, goes, correction, now }: Move): Promise<void> {
  const { notes, corrections } = database;
  return database.transaction('rw', loggedTables(database), async () => {
    const present = await notes.where('target.key').equals(from).filter(goes).toArray();
    const before = new Map(present.map((note) => [note.id, note]));
    const last = await corrections.orderBy('madeAt').last();
    const record = { id: crypto.randomUUID(), correction, madeAt: Math.max(now(), (last?.madeAt ?? 0) + 1) };
    const images: RecordImage[] = [
      ...changedBy({ kind: 'move', to }, present).map(
        (note): RecordImage => ({
          table: 'notes',
          id: note.id,
          before: before.get(note.id)!,
          after: { ...note, updatedAt: now() },
        }),
      ),
      { table: 'corrections', id: record.id, before: null, after: record },
    ];
    await writeStep(database, { kind, images, at: now() });
  });
}

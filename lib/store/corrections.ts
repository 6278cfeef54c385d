import type { Correction } from '../entities/corrections';
import type { CorrectionRecord } from '../notes/correction-record';
import { loggedTables, writeStep } from './history';
import type { StoreDatabase } from './schema';

/**
 * The reader's own gazetteer. The order is that of making: a later correction overrides an earlier one. Each is a step of the
 * log (history.ts), so that the library takes it back when the popup is long closed.
 */
export interface CorrectionRepository {
  all(): Promise<Correction[]>;
  /** Resolves to the id that `withdraw` wants. */
  add(correction: Correction): Promise<string>;
  /** Does nothing where it was taken back before. */
  withdraw(id: string): Promise<void>;
}

export function createCorrectionRepository(database: StoreDatabase): CorrectionRepository {
  const { corrections } = database;
  const logged = <Result>(act: () => Promise<Result>) => database.transaction('rw', loggedTables(database), act);
  const write = (id: string, before: CorrectionRecord | null, after: CorrectionRecord | null) =>
    writeStep(database, { kind: 'correct', at: Date.now(), images: [{ table: 'corrections', id, before, after }] });
  return {
    all: async () => (await corrections.orderBy('madeAt').toArray()).map(({ correction }) => correction),
    add: (correction) =>
      logged(async () => {
        const last = await corrections.orderBy('madeAt').last();
        // Two within one millisecond, or a clock set back, must not change places.
        const madeAt = Math.max(Date.now(), (last?.madeAt ?? 0) + 1);
        const id = crypto.randomUUID();
        await write(id, null, { id, correction, madeAt });
        return id;
      }),
    withdraw: (id) =>
      logged(async () => {
        const made = await corrections.get(id);
        if (made) await write(id, made, null);
      }),
  };
}

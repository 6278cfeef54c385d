import type { StoreDatabase } from './schema';
import { StoreError } from './store-error';

/** IndexedDB counts ten for each of Dexie's versions. */
const DEXIE_FACTOR = 10;

/** A newer release wrote this database: its records may hold what this code would lose. Asked once it is open. */
export const isNewer = (database: StoreDatabase, latest: number): boolean =>
  database.isOpen() && database.backendDB().version > latest * DEXIE_FACTOR;

/**
 * Refuse every write to a database of a newer schema. Dexie opens one as far as it knows it, so that it can be read and taken
 * along; what it would write might not fit.
 */
export function guardNewer(database: StoreDatabase, latest: number): void {
  database.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            isNewer(database, latest) ? Promise.reject(new StoreError({ code: 'readOnly' })) : table.mutate(request),
        };
      },
    }),
  });
}

import type { Correction } from '../entities/corrections';
import type { StoreDatabase } from './schema';

/** The reader's own gazetteer. The order is that of making: a later correction overrides an earlier one. */
export interface CorrectionRepository {
  all(): Promise<Correction[]>;
  /** Resolves to the id that `withdraw` wants. */
  add(correction: Correction): Promise<string>;
  withdraw(id: string): Promise<void>;
}

export function createCorrectionRepository({ corrections }: StoreDatabase): CorrectionRepository {
  return {
    all: async () => (await corrections.orderBy('madeAt').toArray()).map(({ correction }) => correction),
    add: async (correction) => {
      const last = await corrections.orderBy('madeAt').last();
      // Two within one millisecond, or a clock set back, must not change places.
      const madeAt = Math.max(Date.now(), (last?.madeAt ?? 0) + 1);
      const id = crypto.randomUUID();
      await corrections.add({ id, correction, madeAt });
      return id;
    },
    withdraw: (id) => corrections.delete(id),
  };
}

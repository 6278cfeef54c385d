import { placeAndReason } from '../../components/fault-words';
import type { ImportState } from '../../components/library/props';
import { type ImportChoice, type ImportPlan, planImport, recordsToWrite } from '../../lib/exchange/import/plan-import';
import type { Store } from '../../lib/store/open';
import { storeErrorFrom } from '../../lib/store/store-error';

export interface ImportSession {
  /** Read a file and say what it would change. Nothing is written. */
  read(file: File): Promise<void>;
  /** Write what was planned, in one transaction. */
  confirm(choice: ImportChoice): Promise<void>;
  cancel(): void;
}

/** An import, step by step; `show` is told of each. */
export function createImportSession(store: Store, show: (state: ImportState) => void): ImportSession {
  let stopping = new AbortController();
  let planned: { file: string; plan: ImportPlan } | null = null;

  const refused = (file: string, error: unknown) => {
    show({ kind: 'refused', file, ...placeAndReason(storeErrorFrom(error).fault) });
  };
  const cancel = () => {
    stopping.abort();
    planned = null;
    show({ kind: 'idle' });
  };
  return {
    read: async (source) => {
      stopping.abort();
      stopping = new AbortController();
      const { signal } = stopping;
      const file = source.name;
      show({ kind: 'reading', file, share: 0 });
      try {
        // Read when it is needed: the formats are a good part of this page's code.
        const { readFile } = await import('../../lib/exchange/import/read-file');
        const { format, content } = await readFile(new Uint8Array(await source.arrayBuffer()), {
          signal,
          onProgress: (done, total) => show({ kind: 'reading', file, share: total === 0 ? 1 : done / total }),
        });
        const plan = planImport(content, await store.library.read());
        if (signal.aborted) return;
        planned = { file, plan };
        show({ kind: 'planned', file, format, plan });
      } catch (error) {
        if (!signal.aborted) refused(file, error);
      }
    },
    confirm: async (choice) => {
      if (!planned) return;
      const { file, plan } = planned;
      planned = null;
      const records = recordsToWrite(plan, choice);
      show({ kind: 'writing', file });
      try {
        await store.library.write(records);
        show({ kind: 'done', file, notes: records.notes.length });
      } catch (error) {
        refused(file, error);
      }
    },
    cancel,
  };
}

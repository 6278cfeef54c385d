import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';

/** Notes that were ticked to be changed together. */
export interface Selection {
  /** In the order of the notes; those that are gone are no part of it. */
  readonly notes: readonly Note[];
  has(id: string): boolean;
  toggle(id: string): void;
  choose(notes: readonly Note[]): void;
  clear(): void;
}

export function useSelection(notes: readonly Note[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => (ids.size === 0 ? [] : notes.filter(({ id }) => ids.has(id))), [notes, ids]);
  return {
    notes: chosen,
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((kept) => kept !== id)) : new Set([...before, id]),
      ),
    choose: (all) => setIds(new Set(all.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}

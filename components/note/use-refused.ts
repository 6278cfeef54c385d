import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/notes/note';
import type { EditingCallbacks } from './editing';

export interface Refused {
  /** What the store did not take; null where there is nothing of the kind. */
  readonly refused: Draft | null;
  save(draft: Draft): void;
  /** The reader gave it up. */
  forget(): void;
}

/**
 * For an editor that closes as soon as "Save" is pressed, so that nothing is saved twice: where the store refuses the note, as
 * on a full disk, `reopen` is called and the text is there again.
 */
export function useRefused({ onSave }: Pick<EditingCallbacks, 'onSave'>, reopen: (draft: Draft) => void): Refused {
  const [refused, setRefused] = useState<Draft | null>(null);
  return {
    refused,
    save: (draft) => {
      setRefused(null);
      void onSave(draft).then((isKept) => {
        if (isKept) return;
        setRefused(draft);
        reopen(draft);
      });
    },
    forget: () => setRefused(null),
  };
}

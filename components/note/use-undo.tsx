import { useState } from 'preact/hooks';
import { Toast } from '../ui/Toast';

interface Done {
  /** Counts up, so that the same act twice is two toasts. */
  readonly key: number;
  readonly message: string;
  undo(): void;
}

/** Acts ask nothing and can be undone: the last one is offered back in a toast. */
export function useUndo() {
  const [done, setDone] = useState<Done | null>(null);
  const offer = (message: string, undo: () => void) =>
    setDone((last) => ({ key: (last?.key ?? 0) + 1, message, undo }));
  const close = () => setDone(null);
  const toast = done && (
    <Toast
      key={done.key}
      message={done.message}
      onUndo={() => {
        done.undo();
        close();
      }}
      onDismiss={close}
    />
  );
  return { offer, toast };
}

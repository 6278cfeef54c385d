import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words';
import { Button } from './Button';
import { Cross } from './Cross';

export interface DialogProps {
  readonly title: string;
  readonly part: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** The browser's own modal dialog: focus stays in it, Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, part, children, onClose }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // At once, not after the next frame: an Escape that was pressed in between would be lost.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="dialog" data-part={part} aria-labelledby={id} ref={dialog} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button look="plain" part="close-dialog" aria-label={t('dialog.close')} onClick={() => dialog.current?.close()}>
          <Cross />
        </Button>
      </header>
      {children}
    </dialog>
  );
}

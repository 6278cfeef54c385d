import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words';
import { Button } from './Button';
import { Cross } from './Cross';

export interface ToastProps {
  readonly message: string;
  onUndo(): void;
  onDismiss(): void;
}

/**
 * Says that something was done, and undoes it. It stays until it is dismissed or replaced: nobody is hurried. The focus
 * moves to "Undo", since what had it is gone from the page.
 */
export function Toast({ message, onUndo, onDismiss }: ToastProps) {
  const box = useRef<HTMLDivElement>(null);
  // At once, not after the next frame: it would take the focus from a field that is typed into by then.
  useLayoutEffect(() => box.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div class="toast" role="status" data-part="toast" ref={box}>
      <span>{message}</span>
      <Button look="plain" part="undo" onClick={onUndo}>
        {t('note.undo')}
      </Button>
      <Button look="plain" aria-label={t('note.dismiss')} onClick={onDismiss}>
        <Cross />
      </Button>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryProps } from './props';
import { LIBRARY_VIEWS } from './route';
import { keyAct } from './shortcuts';

export interface KeyOptions extends Pick<LibraryProps, 'onNavigate' | 'onUndo' | 'onRedo'> {
  /** Not while a dialog is open: its keys are its own. */
  readonly enabled: boolean;
  onShortcuts(): void;
}

/** The library's keys, heard anywhere on the page but in fields. */
export function useKeys(options: KeyOptions): void {
  const latest = useRef(options);
  latest.current = options;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { enabled, onNavigate, onUndo, onRedo, onShortcuts } = latest.current;
      const act = enabled && !isTyping(event.target) ? keyAct(event) : null;
      if (act === null) return;
      event.preventDefault();
      if (act.kind === 'view') onNavigate(LIBRARY_VIEWS[act.index]);
      else if (act.kind === 'undo') onUndo();
      else if (act.kind === 'redo') onRedo();
      else if (act.kind === 'list') onShortcuts();
      else document.querySelector<HTMLElement>('[data-part="search"]')?.focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

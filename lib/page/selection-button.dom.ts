import { createIsland } from './island.dom';

export interface SelectionButtonOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly label: string;
  /** Are the selected words part of the article? Asked when a selection has come to rest. */
  isPassage(): boolean;
  onPress(): void;
}

/** A selection counts when it has not changed for this long, in ms: dragging does not make the button jump about. */
const REST_MS = 200;
const GAP_PX = 8;

const STYLE = `
:host { position: absolute !important; inset: 0 auto auto 0 !important }
button { all: unset; box-sizing: border-box; min-height: 28px; padding: 0 10px; cursor: pointer; display: inline-flex; align-items: center;
  font: 500 13px/1 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #fff; background: #17507f; border-radius: 6px; box-shadow: 0 2px 8px rgb(0 0 0 / .25) }
button:focus-visible { outline: 2px solid #1b5fa8; outline-offset: 2px }
@media (forced-colors: active) { button { border: 1px solid ButtonText } }
`;

/**
 * The small button that appears below selected words: "Note". In a closed shadow root, outside of the body; gone when the
 * selection goes. It takes no focus from the page, so that the selection stays.
 */
export function createSelectionButton({ document, signal, label, isPassage, onPress }: SelectionButtonOptions): void {
  const { host, root } = createIsland(document, STYLE);
  const button = document.createElement('button');
  button.textContent = label;
  root.append(button);
  let rest: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !isPassage()) {
      host.remove();
      return;
    }
    const box = selection.getRangeAt(selection.rangeCount - 1).getBoundingClientRect();
    const { scrollX = 0, scrollY = 0 } = document.defaultView ?? {};
    document.documentElement.append(host);
    host.style.setProperty(
      'transform',
      `translate(${Math.round(box.left + scrollX)}px, ${Math.round(box.bottom + scrollY + GAP_PX)}px)`,
      'important',
    );
  };

  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(rest);
      rest = setTimeout(() => !signal.aborted && look(), REST_MS);
    },
    { signal },
  );
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    host.remove();
    onPress();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    host.remove();
  });
}

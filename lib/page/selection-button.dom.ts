import { parentFor, place } from './place.dom';
import { createShadowHost } from './shadow-host.dom';

export interface SelectionButtonOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly words: SelectionButtonWords;
  /** Are the selected words part of the article, and is the button wanted? Asked when a selection has come to rest. */
  isOffered(): boolean;
  onPress(): void;
  /** The reader switches the button off for good, or takes that back. */
  onSwitch(on: boolean): void;
}

export interface SelectionButtonWords {
  readonly note: string;
  readonly turnOff: string;
  /** Said once it is off: where to turn it on again. */
  readonly isOff: string;
  readonly undo: string;
}

/** A selection counts when it has not changed for this long, in ms: dragging does not make the button jump about. */
const REST_MS = 200;
const GAP_PX = 8;

const STYLE = `
:host { position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important }
div { position: absolute; inline-size: max-content; display: flex; align-items: center; font: 500 13px/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #fff; background: #17507f; border-radius: 6px; box-shadow: 0 2px 8px rgb(0 0 0 / .25) }
[hidden] { display: none !important }
button { all: unset; box-sizing: border-box; min-height: 28px; min-width: 28px; padding: 0 10px; cursor: pointer; display: inline-grid; place-items: center }
.off { padding: 0 6px; border-inline-start: 1px solid rgb(255 255 255 / .35) }
span { padding: 6px 4px 6px 10px }
.undo { text-decoration: underline }
button:focus-visible { outline: 2px solid #1b5fa8; outline-offset: 2px; border-radius: 6px }
@media (forced-colors: active) { div { border: 1px solid ButtonText } }
`;

/**
 * The small button that appears below selected words: "Note", and beside it a cross that switches it off for good. In a closed
 * shadow root, outside of the body; gone when the selection goes. It takes no focus from the page, so that the selection stays.
 */
export function createSelectionButton(options: SelectionButtonOptions): void {
  const { document, signal, words, isOffered, onPress, onSwitch } = options;
  const { host, root } = createShadowHost(document, STYLE);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const box = document.createElement('div');
  box.className = 'selection-button';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');

  const button = (face: string, name: string, act: () => void) => {
    const made = document.createElement('button');
    made.textContent = face;
    made.className = name;
    made.addEventListener('click', (event) => event.isTrusted && act());
    return made;
  };
  const show = (isOn: boolean) => {
    for (const control of [note, turnOff]) control.hidden = !isOn;
    for (const part of [said, undo]) part.hidden = isOn;
    said.textContent = isOn ? '' : words.isOff;
  };
  const switchTo = (isOn: boolean) => {
    onSwitch(isOn);
    show(isOn);
  };
  const note = button(words.note, 'note', () => {
    host.remove();
    onPress();
  });
  const turnOff = button('×', 'off', () => switchTo(false));
  const undo = button(words.undo, 'undo', () => switchTo(true));
  turnOff.setAttribute('aria-label', words.turnOff);
  turnOff.title = words.turnOff;
  box.append(note, turnOff, said, undo);
  root.append(box);

  const look = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !isOffered()) {
      host.remove();
      return;
    }
    show(true);
    const { left, bottom } = selection.getRangeAt(selection.rangeCount - 1).getBoundingClientRect();
    parentFor(selection.anchorNode, document).append(host);
    place({ host, box, x: left, y: bottom + GAP_PX });
  };

  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(rest);
      rest = setTimeout(() => !signal.aborted && look(), REST_MS);
    },
    { signal },
  );
  box.addEventListener('mousedown', (event) => event.preventDefault());
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    host.remove();
  });
}

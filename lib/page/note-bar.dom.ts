import type { Step } from './note-walk';
import { createShadowHost } from './shadow-host.dom';

/** What the bar says of a stop; lib/page/note-bar-words.ts puts it into words. */
export interface NoteBarContent {
  /** "Note 2 of 5"; a press on it opens the note. null where the page has none. */
  readonly place: string | null;
  /** Heard when the stop is reached: the place, and the page's words there. Where there is no note, it is shown as well. */
  readonly heard: string;
}

export interface NoteBarOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly words: { readonly previous: string; readonly next: string; readonly open: string; readonly close: string };
  onStep(step: Step): void;
  onOpen(): void;
}

export interface NoteBar {
  show(content: NoteBarContent): void;
}

/** A live region is heard only if it was there before its words, in ms. */
const HEARD_AFTER_MS = 100;
/** "No notes on this page" is news for so long, in ms. */
const NOTHING_MS = 4_000;

/** As in lists and in mail programs; the browser's own commands work from anywhere on the page. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  n: 1,
  j: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  p: -1,
  k: -1,
};

const STYLE = `
:host { position: fixed !important; inset: auto auto 16px 16px !important }
.bar { display: flex; font: 500 13px/1.2 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1d1b16; background: #fcfbf8;
  border: 1px solid #b9b2a0; border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / .18) }
button { all: unset; box-sizing: border-box; min-height: 32px; min-width: 32px; padding: 0 10px; cursor: pointer; display: grid; place-items: center }
button:hover { background: rgb(128 120 100 / .16) }
button:focus-visible { outline: 2px solid #1b5fa8; outline-offset: -3px; border-radius: 6px }
button[hidden] { display: none }
.nothing { padding: 8px 12px }
[hidden] { display: none !important }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
@media (prefers-color-scheme: dark) { .bar { color: #f0ede4; background: #22211d; border-color: #5a564c } button:focus-visible { outline-color: #8cc0f2 } }
@media (forced-colors: active) { .bar { border-color: ButtonText } }
`;

/**
 * From note to note by keyboard: a small bar in a closed shadow root outside of the body, which says where one is, opens the
 * note, and goes away with Escape. It takes the focus, since the reader asked for it, and gives it back. It holds words of the
 * page and numbers, never a note's text.
 */
export function createNoteBar({ document, signal, words, onStep, onOpen }: NoteBarOptions): NoteBar {
  const { host, root } = createShadowHost(document, STYLE);
  const bar = document.createElement('div');
  const heard = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.open);
  heard.className = 'heard';
  heard.setAttribute('role', 'status');
  let before: HTMLElement | null = null;
  let hasFocus = false;
  let hearing: ReturnType<typeof setTimeout> | undefined;
  let going: ReturnType<typeof setTimeout> | undefined;

  const leave = () => {
    clearTimeout(hearing);
    clearTimeout(going);
    host.remove();
    before?.focus({ preventScroll: true });
    before = null;
    hasFocus = false;
  };
  const button = (face: string, label: string, onPress: () => void) => {
    const made = document.createElement('button');
    made.textContent = face;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => event.isTrusted && onPress());
    bar.append(made);
    return made;
  };
  const previous = button('‹', words.previous, () => onStep(-1));
  const open = button('', words.open, onOpen);
  const next = button('›', words.next, () => onStep(1));
  const close = button('×', words.close, leave);
  const nothing = document.createElement('span');
  nothing.className = 'nothing';
  bar.append(nothing);
  root.append(bar, heard);

  bar.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) onStep(step);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(hearing);
    clearTimeout(going);
    host.remove();
  });

  return {
    show: ({ place, heard: said }) => {
      for (const control of [previous, open, next, close]) control.hidden = place === null;
      nothing.hidden = place !== null;
      nothing.textContent = place === null ? said : '';
      open.textContent = place;
      open.setAttribute('aria-label', `${place}: ${words.open}`);
      clearTimeout(going);
      if (!host.isConnected) document.documentElement.append(host);
      // Where there is nowhere to go, the focus stays where it is, and the words go by themselves.
      if (place === null) going = setTimeout(leave, NOTHING_MS);
      else if (!hasFocus) {
        hasFocus = true;
        before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        open.focus({ preventScroll: true });
      }
      heard.textContent = '';
      clearTimeout(hearing);
      hearing = setTimeout(() => {
        heard.textContent = said;
      }, HEARD_AFTER_MS);
    },
  };
}

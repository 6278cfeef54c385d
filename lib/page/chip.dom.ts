import { createShadowHost } from './shadow-host.dom';

/** The chip's words and what its two buttons do. */
export interface ChipOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Its button was pressed: show the evidence. */
  onOpen(): void;
}

export interface ChipContent {
  /** Four words or so: "Extended copy · Reuters". */
  readonly label: string;
  readonly title: string;
  readonly foldLabel: string;
}

export interface Chip {
  show(content: ChipContent): void;
  hide(): void;
}

const STYLE = `
:host { position: fixed !important; inset: auto 16px 16px auto !important }
.chip { display: flex; align-items: stretch; font: 500 13px/1.2 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1d1b16;
  background: #fcfbf8; border: 1px solid #b9b2a0; border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / .18); overflow: hidden }
button { all: unset; box-sizing: border-box; min-height: 32px; padding: 0 10px; cursor: pointer; display: inline-flex; align-items: center; gap: 8px }
button:focus-visible { outline: 2px solid #1b5fa8; outline-offset: -3px; border-radius: 6px }
.mark { inline-size: 14px; block-size: 14px; flex: none; border-radius: 2px; background: linear-gradient(#f2b632 0 0) 0 2px / 100% 4px no-repeat, linear-gradient(#f2b632 0 0) 0 8px / 70% 4px no-repeat, transparent }
.fold { border-inline-start: 1px solid #dcd7ca; padding: 0 9px; color: #5a564c }
.folded .label, .folded .fold { display: none }
@media (prefers-color-scheme: dark) {
  .chip { color: #f0ede4; background: #22211d; border-color: #5a564c } .fold { border-color: #3a372f; color: #b4aea0 }
  button:focus-visible { outline-color: #8cc0f2 } }
@media (forced-colors: active) { .chip { border-color: ButtonText } .mark { forced-color-adjust: none } }
`;

/**
 * The one thing that we add to a page: a chip in a closed shadow root on the document element, outside of the body, so
 * that no layout moves and the page's own scripts cannot read it. It says what was found and holds no note text.
 * Only clicks that the reader made count (`isTrusted`); a page that removes the chip is left in peace.
 */
export function createChip({ document, signal, onOpen }: ChipOptions): Chip {
  const { host, root } = createShadowHost(document, STYLE);
  const chip = document.createElement('div');
  const open = document.createElement('button');
  const mark = document.createElement('span');
  const label = document.createElement('span');
  const fold = document.createElement('button');
  chip.className = 'chip';
  mark.className = 'mark';
  label.className = 'label';
  fold.className = 'fold';
  fold.textContent = '×';
  open.append(mark, label);
  chip.append(open, fold);
  root.append(chip);

  open.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    if (chip.classList.contains('folded')) chip.classList.remove('folded');
    else onOpen();
  });
  fold.addEventListener('click', (event) => {
    if (event.isTrusted) chip.classList.add('folded');
  });

  const hide = () => host.remove();
  signal.addEventListener('abort', hide);
  return {
    show: ({ label: words, title, foldLabel }) => {
      label.textContent = words;
      open.setAttribute('aria-label', words);
      open.title = title;
      fold.setAttribute('aria-label', foldLabel);
      if (!host.isConnected) document.documentElement.append(host);
    },
    hide,
  };
}

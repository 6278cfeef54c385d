import { parentFor, place } from './place.dom';
import { createShadowHost } from './shadow-host.dom';

export interface Tooltip {
  /** `x` and `y` in CSS pixels of the viewport. */
  show(content: { readonly words: string; readonly x: number; readonly y: number }): void;
  hide(): void;
}

const BELOW_POINTER_PX = 18;
const ABOVE_POINTER_PX = 8;

const STYLE = `
:host { position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; pointer-events: none !important }
div { position: absolute; inline-size: max-content; max-width: 280px; padding: 5px 9px; font: 500 12px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #f0ede4; background: #22211d;
  border: 1px solid #5a564c; border-radius: 6px; overflow-wrap: anywhere }
`;

/** One line by the pointer, in a closed shadow root: a name and a number, never a note's text. */
export function createTooltip(document: Document, signal: AbortSignal): Tooltip {
  const { host, root } = createShadowHost(document, STYLE);
  const line = document.createElement('div');
  line.className = 'tooltip';
  root.append(line);
  const hide = () => host.remove();
  signal.addEventListener('abort', hide);
  return {
    show: ({ words, x, y }) => {
      line.textContent = words;
      parentFor(document.elementFromPoint(x, y), document).append(host);
      const { height } = line.getBoundingClientRect();
      const below = y + BELOW_POINTER_PX;
      const fits = below + height < document.documentElement.clientHeight;
      place({ host, box: line, x, y: fits ? below : y - height - ABOVE_POINTER_PX });
    },
    hide,
  };
}

import { own } from '../article/unclobbered.dom';
import type { PageMention } from '../notes/reading';
import type { HitTarget } from './session.dom';
import type { Tooltip } from './tooltip.dom';

export interface PointerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  targetAt(x: number, y: number): HitTarget | null;
  readonly tooltip: Tooltip;
  describe(mention: PageMention): string;
  onChosen(target: HitTarget): void;
}

/** Where the page has something to click of its own, the click is the page's. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable]';
/** Hit-testing costs a look-up: a moving mouse is asked about once it slows down, in ms. */
const HOVER_MS = 120;

/**
 * A painted note or name opens when it is clicked, by the reader and not by the page; a name that is pointed at says who it
 * is and how many notes there are. Painted words are no elements: there is nothing to listen on but the document.
 */
export function followPointer({ document, signal, targetAt, tooltip, describe, onChosen }: PointerOptions): void {
  let hover: ReturnType<typeof setTimeout> | undefined;

  const onClick = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target : null;
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!event.isTrusted || selecting || (element && own(element, 'closest').call(element, CONTROLS))) return;
    const target = targetAt(event.clientX, event.clientY);
    if (target) onChosen(target);
  };

  const onMove = ({ clientX, clientY }: MouseEvent) => {
    tooltip.hide();
    clearTimeout(hover);
    hover = setTimeout(() => {
      const target = signal.aborted ? null : targetAt(clientX, clientY);
      if (target?.kind === 'entity') tooltip.show({ words: describe(target.mention), x: clientX, y: clientY });
    }, HOVER_MS);
  };

  document.addEventListener('click', onClick, { signal });
  document.addEventListener('mousemove', onMove, { signal, passive: true });
  document.addEventListener('scroll', () => tooltip.hide(), { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(hover));
}

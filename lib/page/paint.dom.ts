import { createSlicer } from '../text/slices';
import type { Span } from '../text/span';
import { createHighlightLayers } from './highlights.dom';
import { rangesAt } from './hit-test.dom';
import { type ClosedStyle, isOpen, type Mark, OPEN_STYLES, type OpenStyle, priorityOf } from './mark';
import { type ClosedMark, createOverlay } from './overlay.dom';
import { scrollToRange } from './reveal.dom';

const FLASH_MS = 1600;

/** Words are located in slices of this many milliseconds, half a frame, so that scrolling stays smooth under 1,000 notes. */
const SLICE_MS = 8;

export interface PainterOptions {
  readonly document: Document;
  /** The live words of a span, from the article's reader; null where they are no longer on the page. */
  readonly locate: (span: Span) => Range | null;
  /** Takes every mark off the page. */
  readonly signal: AbortSignal;
}

export interface Painter {
  /**
   * Paint exactly these marks. What was painted stays until all of them are located, so nothing flickers; a later call
   * overtakes one that is still under way. Marks whose words are not on the page are left out.
   */
  show(marks: readonly Mark[]): Promise<void>;
  clear(): void;
  /** Scroll to words and flash them. False where they are not on the page. */
  reveal(span: Span): boolean;
  /** The mark under a point of the viewport, the strongest where several overlap: the very object given to `show`. */
  markAt(x: number, y: number): Mark | null;
}

/**
 * Marks words on a page without touching its DOM: open marks by the highlight registry, closed ones in an overlay (mark.ts says
 * which is which). On a page without the Custom Highlight API all of this works but the open paint.
 */
export function createPainter({ document, locate, signal }: PainterOptions): Painter {
  const window = document.defaultView;
  const layers = window && createHighlightLayers(window);
  const overlay = createOverlay<Mark | null>(document, signal);
  /** Strongest first, as hit-testing wants them. The registry itself cannot be iterated. */
  let painted = new Map<Range, Mark>();
  /** Weakest first: what comes later is drawn above. */
  let closed: readonly ClosedMark<Mark | null>[] = [];
  let shows = 0;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  async function show(marks: readonly Mark[]): Promise<void> {
    shows += 1;
    const turn = shows;
    const slicer = createSlicer(SLICE_MS);
    const open = new Map<Range, Mark>();
    const own: ClosedMark<Mark>[] = [];
    for (const mark of marks.toSorted((a, b) => priorityOf(b.style) - priorityOf(a.style))) {
      const range = locate(mark.span);
      if (range && isOpen(mark.style)) open.set(range, mark);
      else if (range) own.push({ range, style: mark.style as ClosedStyle, content: mark });
      if (slicer.isOver()) await slicer.pause();
      if (turn !== shows || signal.aborted) return;
    }
    painted = open;
    closed = own.reverse();
    const byStyle = new Map<OpenStyle, Range[]>(OPEN_STYLES.map((style) => [style, []]));
    for (const [range, { style }] of open) if (isOpen(style)) byStyle.get(style)?.push(range);
    for (const [style, ranges] of byStyle) layers?.replace(style, ranges);
    // Whether or not there is anything in it: its coming must not tell that there is.
    overlay.attach();
    overlay.replace(closed);
  }

  function clear(): void {
    shows += 1;
    clearTimeout(flashTimer);
    painted = new Map();
    closed = [];
    layers?.clear();
    overlay.clear();
  }

  function reveal(span: Span): boolean {
    const range = signal.aborted ? null : locate(span);
    if (!window || !range) return false;
    scrollToRange(window, range);
    overlay.attach();
    overlay.replace([...closed, { range, style: 'flash', content: null }]);
    clearTimeout(flashTimer);
    flashTimer = setTimeout(() => overlay.replace(closed), FLASH_MS);
    return true;
  }

  function markAt(x: number, y: number): Mark | null {
    const own = overlay.at(x, y);
    if (own) return own;
    const [range] = rangesAt(document, [...painted.keys()], x, y);
    return (range && painted.get(range)) ?? null;
  }

  signal.addEventListener('abort', clear, { once: true });
  return { show, clear, reveal, markAt };
}

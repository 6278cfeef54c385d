import { createSlicer } from '../text/slices';
import type { Span } from '../text/span';
import { createHighlightLayers } from './highlights.dom';
import { rangesAt } from './hit-test.dom';
import { MARK_STYLES, type Mark, type MarkStyle, priorityOf } from './mark';
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
 * Marks words on a page without touching its DOM: the page's HTML is byte for byte the same before and after.
 * On a page without the Custom Highlight API all of this works but the paint.
 */
export function createPainter({ document, locate, signal }: PainterOptions): Painter {
  const window = document.defaultView;
  const layers = window && createHighlightLayers(window);
  /** Strongest first, as hit-testing wants them. The registry itself cannot be iterated. */
  let painted = new Map<Range, Mark>();
  let shows = 0;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  async function show(marks: readonly Mark[]): Promise<void> {
    shows += 1;
    const turn = shows;
    const slicer = createSlicer(SLICE_MS);
    const located = new Map<Range, Mark>();
    for (const mark of marks.toSorted((a, b) => priorityOf(b.style) - priorityOf(a.style))) {
      const range = locate(mark.span);
      if (range) located.set(range, mark);
      if (slicer.isOver()) await slicer.pause();
      if (turn !== shows || signal.aborted) return;
    }
    painted = located;
    const byStyle = new Map<MarkStyle, Range[]>(MARK_STYLES.map((style) => [style, []]));
    for (const [range, mark] of located) byStyle.get(mark.style)?.push(range);
    byStyle.delete('flash');
    for (const [style, ranges] of byStyle) layers?.replace(style, ranges);
  }

  function clear(): void {
    shows += 1;
    clearTimeout(flashTimer);
    painted = new Map();
    layers?.clear();
  }

  function reveal(span: Span): boolean {
    const range = signal.aborted ? null : locate(span);
    if (!window || !range) return false;
    scrollToRange(window, range);
    layers?.replace('flash', [range]);
    clearTimeout(flashTimer);
    flashTimer = setTimeout(() => layers?.replace('flash', []), FLASH_MS);
    return true;
  }

  function markAt(x: number, y: number): Mark | null {
    const [range] = rangesAt(document, [...painted.keys()], x, y);
    return (range && painted.get(range)) ?? null;
  }

  signal.addEventListener('abort', clear, { once: true });
  return { show, clear, reveal, markAt };
}

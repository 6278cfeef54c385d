import { follow } from './layout-changes.dom';
import type { ClosedStyle } from './mark';
import { nearViewport } from './near-viewport.dom';
import { OVERLAY_STYLE } from './overlay-style';
import { zoomOf } from './place.dom';
import { createShadowHost } from './shadow-host.dom';

/**
 * Marks that the page must not know of, drawn over its words as boxes in a closed shadow root:
 *
 *   <html> … <div>            one host at the document's origin, 0 × 0, there whether or not anything is marked
 *              #shadow-root (closed)
 *                <i class="note-amber">   a box for each line of a marked passage, near the viewport only
 *
 * The page can see that the host is there, and nothing of what is in it: no size, no change, no event. Boxes are laid anew when
 * layout may have changed; between two layouts they scroll with the document by themselves.
 */
export interface ClosedMark<Content> {
  readonly range: Range;
  readonly style: ClosedStyle;
  readonly content: Content;
}

export interface Overlay<Content> {
  /** Put the host on the page, if it is not there: before it is known whether there is anything to draw. */
  attach(): void;
  /** Draw exactly these, the weakest first. */
  replace(marks: readonly ClosedMark<Content>[]): void;
  /** What lies under a point of the viewport, in CSS pixels; undefined where nothing does. */
  at(x: number, y: number): Content | undefined;
  /** Nothing is left, the host neither: the page is another one now. */
  clear(): void;
}

interface Box<Content> {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly style: ClosedStyle;
  readonly content: Content;
}

export function createOverlay<Content>(document: Document, signal: AbortSignal): Overlay<Content> {
  const { host, root } = createShadowHost(document, OVERLAY_STYLE);
  const drawn: HTMLElement[] = [];
  let marks: readonly ClosedMark<Content>[] = [];
  let boxes: readonly Box<Content>[] = [];
  let following: AbortController | null = null;

  /** All reading of layout comes before all writing: one layout for each call, however many boxes. */
  const lay = () => {
    const window = document.defaultView;
    if (!window || !host.isConnected) return;
    const { left, top } = host.getBoundingClientRect();
    const scale = zoomOf(host);
    boxes = nearViewport(marks, window).flatMap(({ rects, mark: { style, content } }) =>
      rects.map((rect) => ({
        left: (rect.left - left) / scale,
        top: (rect.top - top) / scale,
        width: rect.width / scale,
        height: rect.height / scale,
        style,
        content,
      })),
    );
    draw();
  };

  /** Elements are used again: a scroll through an annotated page makes no garbage. */
  const draw = () => {
    while (drawn.length > boxes.length) drawn.pop()?.remove();
    for (const [i, box] of boxes.entries()) {
      let element = drawn[i];
      if (!element) {
        element = document.createElement('i');
        drawn.push(element);
        root.append(element);
      }
      element.className = box.style;
      element.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
    }
  };

  const replace = (next: readonly ClosedMark<Content>[]) => {
    marks = next;
    if (marks.length > 0 && !following && !signal.aborted) {
      following = new AbortController();
      follow({ document, host, signal: following.signal, onChange: lay });
    }
    if (marks.length === 0) {
      following?.abort();
      following = null;
    }
    lay();
  };

  const at = (x: number, y: number) => {
    const { left, top } = host.getBoundingClientRect();
    const scale = zoomOf(host);
    const [atX, atY] = [(x - left) / scale, (y - top) / scale];
    return boxes.findLast(
      (box) => atX >= box.left && atX <= box.left + box.width && atY >= box.top && atY <= box.top + box.height,
    )?.content;
  };

  signal.addEventListener('abort', () => {
    following?.abort();
    host.remove();
  });
  return {
    attach: () => {
      if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
    },
    replace,
    at,
    clear: () => {
      replace([]);
      host.remove();
    },
  };
}

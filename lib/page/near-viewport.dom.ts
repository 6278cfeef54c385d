/** Looked at above and below the viewport, in heights of it: a quick scroll still finds its boxes laid. */
const MARGIN_HEIGHTS = 1;
/** Lines that are drawn at once; a page with more of them near has its first ones drawn. */
const MAX_RECTS = 400;

export interface Placed<Mark> {
  readonly mark: Mark;
  /** One a line, in the viewport's CSS pixels. */
  readonly rects: readonly DOMRect[];
}

/**
 * The marks whose words are in or near the viewport. Ranges of one paragraph are asked for only where that is near: a thousand
 * notes on a long page cost a hundred rectangles.
 */
export function nearViewport<Mark extends { readonly range: Range }>(
  marks: readonly Mark[],
  window: Window,
): Placed<Mark>[] {
  const margin = window.innerHeight * MARGIN_HEIGHTS;
  const isNear = ({ top, bottom }: DOMRect) => bottom > -margin && top < window.innerHeight + margin;
  const around = new Map<Element, boolean>();
  const isAroundNear = (element: Element | null) => {
    if (!element) return false;
    let near = around.get(element);
    if (near === undefined) {
      near = isNear(element.getBoundingClientRect());
      around.set(element, near);
    }
    return near;
  };
  const placed: Placed<Mark>[] = [];
  let left = MAX_RECTS;
  for (const mark of marks) {
    if (left <= 0) break;
    const { commonAncestorContainer: container } = mark.range;
    if (!isAroundNear(container instanceof Element ? container : container.parentElement)) continue;
    const rects = [...mark.range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0 && isNear(rect));
    if (rects.length > 0) placed.push({ mark, rects: rects.slice(0, left) });
    left -= rects.length;
  }
  return placed;
}

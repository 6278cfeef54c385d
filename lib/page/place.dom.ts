/** Kept between a box of ours and the edge of the viewport, px. */
const EDGE_PX = 4;

/** CSS `zoom` around an element: rectangles are given in the viewport's pixels, positions are taken in the element's own. */
export const zoomOf = (element: HTMLElement): number =>
  (element as HTMLElement & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;

export interface Place {
  /** The host of a closed shadow root, wherever its own page has put it. */
  readonly host: HTMLElement;
  /** Positioned inside of that root: no rule of the page reaches it, and none of ours is outdone by it. */
  readonly box: HTMLElement;
  /** Where it is wanted, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/**
 * Puts a box of ours at a point of the viewport, and as far inside of it as its width asks for. Measured from the host, so that it
 * is right under scrolling, zoom, right-to-left pages, and inside of an element that is moved by a transform.
 */
export function place({ host, box, x, y }: Place): void {
  const { clientWidth } = host.ownerDocument.documentElement;
  const { left, top } = host.getBoundingClientRect();
  const scale = zoomOf(host);
  const inside = Math.max(EDGE_PX, Math.min(x, clientWidth - box.getBoundingClientRect().width - EDGE_PX));
  box.style.left = `${(inside - left) / scale}px`;
  box.style.top = `${(y - top) / scale}px`;
}

/**
 * Where something of ours has to stand to be seen and clicked beside `node`: in the modal dialogue that holds it, since everything
 * outside of that is inert; else on the document element.
 */
export function parentFor(node: Node | null, document: Document): Element {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('dialog:modal') ?? document.documentElement;
}

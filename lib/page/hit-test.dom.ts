/** Chromium 140 and Firefox 150 have it; TypeScript's DOM library does not yet. */
interface PointableRegistry {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Browsers round the caret to the nearest text, however far: a point counts only if it lies on the range's own boxes. */
const SLACK_IN_PIXELS = 1;

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK_IN_PIXELS &&
      x <= box.right + SLACK_IN_PIXELS &&
      y >= box.top - SLACK_IN_PIXELS &&
      y <= box.bottom + SLACK_IN_PIXELS,
  );
}

/**
 * Which of our painted ranges lie under a point of the viewport (CSS pixels, as in a MouseEvent's clientX and clientY).
 * The order is that of `painted`. Costs one look-up where the browser has `highlightsFromPoint`, else one comparison a range.
 */
export function rangesAt(document: Document, painted: readonly Range[], x: number, y: number): Range[] {
  const registry = document.defaultView?.CSS?.highlights as PointableRegistry | undefined;
  if (registry?.highlightsFromPoint) {
    const hit = new Set(registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => [...ranges]));
    return painted.filter((range) => hit.has(range));
  }
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  return painted.filter((range) => range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y));
}

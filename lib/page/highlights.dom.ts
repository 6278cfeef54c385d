import { HIGHLIGHT_NAMES, OPEN_STYLES, type OpenStyle, priorityOf } from './mark';

/**
 * Our part of the page's highlight registry (CSS Custom Highlight API, https://drafts.csswg.org/css-highlight-api-1/), for marks
 * that the page may know of: its scripts read names and ranges there.
 *
 * The registry belongs to the page: only our own names are set and deleted, never `clear()`, and nothing in it is iterated
 * (Firefox 153 throws on that from a content script). So who needs to know what is painted keeps its own list.
 */
export interface HighlightLayers {
  /** Paint exactly these ranges in this style, in place of what it showed. */
  replace(style: OpenStyle, ranges: readonly Range[]): void;
  clear(): void;
}

/** null where the page has no Custom Highlight API: nothing is painted, and nothing else fails. */
export function createHighlightLayers(window: Window & typeof globalThis): HighlightLayers | null {
  const registry = window.CSS?.highlights;
  if (!registry || typeof window.Highlight !== 'function') return null;

  function replace(style: OpenStyle, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      registry.delete(HIGHLIGHT_NAMES[style]);
      return;
    }
    // `add` one by one: spread arguments overflow the stack at some ten thousand ranges.
    const highlight = new window.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priorityOf(style);
    registry.set(HIGHLIGHT_NAMES[style], highlight);
  }

  return {
    replace,
    clear() {
      for (const style of OPEN_STYLES) registry.delete(HIGHLIGHT_NAMES[style]);
    },
  };
}

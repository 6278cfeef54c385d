import type { NoteColour } from '../notes/note';
import type { Span } from '../text/span';

/**
 * How words on a page are marked, by who may know of it:
 *
 *   open    what anybody could compute of the page: copied words, quotations, names. Stands in the page's highlight registry,
 *           which the page's own scripts can read.
 *   closed  what only this user knows: which names and passages have notes, and where a click in the popup led. Drawn in a closed
 *           overlay (overlay.dom.ts), and never told to the page in any way.
 */
export type OpenStyle = 'copied-light' | 'copied-strong' | 'quoted' | 'name';
export type ClosedStyle = 'noted' | `note-${NoteColour}` | 'flash';
export type MarkStyle = OpenStyle | ClosedStyle;

/** Words to be marked. The painter hands back the very object that it was given, so it may carry more than this. */
export interface Mark {
  readonly span: Span;
  readonly style: MarkStyle;
}

/**
 * The name under which each open style stands in the page's highlight registry, weakest first: where two overlap the later one
 * decides, so a name's line is seen over a tint. They say how a mark looks and never what it means.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<OpenStyle, string>> = {
  'copied-light': 'reader-tint-light',
  'copied-strong': 'reader-tint-strong',
  quoted: 'reader-tint-cool',
  name: 'reader-line',
};

/** Each has a class of its name in lib/page/overlay-style.ts. */
export const CLOSED_STYLES: readonly ClosedStyle[] = [
  'noted',
  'note-amber',
  'note-rose',
  'note-sea',
  'note-violet',
  'note-moss',
  'flash',
];

export const OPEN_STYLES = Object.keys(HIGHLIGHT_NAMES) as readonly OpenStyle[];
export const MARK_STYLES: readonly MarkStyle[] = [...OPEN_STYLES, ...CLOSED_STYLES];

export const isOpen = (style: MarkStyle): style is OpenStyle => style in HIGHLIGHT_NAMES;

/** Larger wins where marks overlap. 0 is the API's default, left to the page's own highlights. */
export const priorityOf = (style: MarkStyle): number => MARK_STYLES.indexOf(style) + 1;

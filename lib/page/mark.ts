import type { NoteColour } from '../notes/note';
import type { Span } from '../text/span';

/** How words on the page are marked. Hue, strength and pattern differ together: see assets/styles/page.css. */
export type MarkStyle =
  | 'copied-light'
  | 'copied-strong'
  | 'quoted'
  | `note-${NoteColour}`
  | 'offered'
  | 'noted'
  | 'place'
  | 'organisation'
  | 'person'
  | 'flash';

/** Words to be marked. The painter hands back the very object that it was given, so it may carry more than this. */
export interface Mark {
  readonly span: Span;
  readonly style: MarkStyle;
}

/**
 * The name under which each style stands in the page's highlight registry, weakest first: where two overlap the later
 * one decides, so an entity's line is seen over a tint, and a note is hit before the copied passage that it lies in.
 * The page can read these names, so they say how a mark looks and never what it means.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkStyle, string>> = {
  'copied-light': 'reader-tint-light',
  'copied-strong': 'reader-tint-strong',
  quoted: 'reader-tint-cool',
  'note-amber': 'reader-band-a',
  'note-rose': 'reader-band-b',
  'note-sea': 'reader-band-c',
  'note-violet': 'reader-band-d',
  'note-moss': 'reader-band-e',
  offered: 'reader-rails',
  place: 'reader-line-dotted',
  organisation: 'reader-line-dashed',
  person: 'reader-line-solid',
  noted: 'reader-tint-pen',
  flash: 'reader-flash',
};

export const MARK_STYLES = Object.keys(HIGHLIGHT_NAMES) as readonly MarkStyle[];

/** Larger wins where marks overlap. 0 is the API's default, left to the page's own highlights. */
export const priorityOf = (style: MarkStyle): number => MARK_STYLES.indexOf(style) + 1;

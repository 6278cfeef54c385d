/**
 * Where words are: the one way in which every part of Copytaster speaks of a position.
 *
 * `start` and `end` are UTF-16 offsets into `units[unit].text` of one Article, `end` exclusive, `0 <= start < end`.
 * A Span never crosses a unit; a longer passage is several Spans. Plain JSON, so it crosses every boundary as it is.
 */
export interface Span {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** The words a Span covers; '' where the span lies outside the text (a stale span after a re-render). */
export function wordsOf(units: readonly { readonly text: string }[], span: Span): string {
  return units[span.unit]?.text.slice(span.start, span.end) ?? '';
}

import { type Span, wordsOf } from '../text/span';
import type { PassageSelector } from './selector';

/** UTF-16 units kept on each side of a quote, as Hypothesis and the W3C's examples do: enough for about five words. */
export const CONTEXT_LENGTH = 32;

interface TextUnit {
  readonly text: string;
}

/**
 * The words of a span and what stands around them, so that they can be found again when the page has changed.
 * @throws RangeError where the span covers no words of these units.
 */
export function describePassage(units: readonly TextUnit[], span: Span): PassageSelector {
  const exact = wordsOf(units, span);
  if (exact === '' || span.start < 0 || exact.length !== span.end - span.start) {
    throw new RangeError(`${span.unit}:${span.start}-${span.end}`);
  }
  return { exact, prefix: textBefore(units, span), suffix: textAfter(units, span), span };
}

function textBefore(units: readonly TextUnit[], { unit, start }: Span): string {
  let before = units[unit].text.slice(0, start);
  for (let at = unit - 1; at >= 0 && before.length < CONTEXT_LENGTH; at--) before = `${units[at].text} ${before}`;
  return before.slice(-CONTEXT_LENGTH).replace(/^[\udc00-\udfff]/, '');
}

function textAfter(units: readonly TextUnit[], { unit, end }: Span): string {
  let after = units[unit].text.slice(end);
  for (let at = unit + 1; at < units.length && after.length < CONTEXT_LENGTH; at++)
    after = `${after} ${units[at].text}`;
  return after.slice(0, CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

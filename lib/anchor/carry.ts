import { splitSentences } from '../text/sentences';
import { type Span, wordsOf } from '../text/span';
import { describePassage } from './describe';
import { resolvePassage } from './resolve';
import type { Anchor, PassageSelector } from './selector';
import { CARRY_THRESHOLDS, IN_SENTENCE_THRESHOLDS } from './thresholds';

interface TextUnit {
  readonly text: string;
}

/**
 * Where a note made on one copy of a story belongs on another, to be offered there. Stricter than `resolvePassage`, since
 * nobody has read this page yet: an offer on the wrong words costs more than one that is not made.
 *
 * With the first copy at hand (`fromUnits`; null where its text is no longer kept) words within a sentence follow their
 * sentence: a name is lit only where its sentence came along, and a phrase that lost its neighbours is still found in there.
 */
export function carryPassage(
  selector: PassageSelector,
  fromUnits: readonly TextUnit[] | null,
  toUnits: readonly TextUnit[],
): Anchor {
  const alone = resolvePassage(selector, toUnits, { thresholds: CARRY_THRESHOLDS });
  const home = fromUnits && sentenceAround(fromUnits, selector);
  if (!home) return alone;
  const sentence = resolvePassage(describePassage(fromUnits, home), toUnits, { thresholds: CARRY_THRESHOLDS });
  if (!sentence.span) return sentence;
  return alone.span && isWithin(alone.span, sentence.span) ? alone : findWithin(selector, toUnits, sentence.span);
}

/** The sentence of which the words are a part; null where they are more than that, or not in these units. */
function sentenceAround(units: readonly TextUnit[], { exact, span }: PassageSelector): Span | null {
  if (exact === '' || wordsOf(units, span) !== exact) return null;
  const sentence = splitSentences(units[span.unit].text).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const isPart = sentence && sentence.end - sentence.start > exact.length;
  return isPart ? { unit: span.unit, start: sentence.start, end: sentence.end } : null;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.unit === outer.unit && inner.start >= outer.start && inner.end <= outer.end;
}

function findWithin(selector: PassageSelector, units: readonly TextUnit[], outer: Span): Anchor {
  const anchor = resolvePassage(selector, [{ text: wordsOf(units, outer) }], { thresholds: IN_SENTENCE_THRESHOLDS });
  const { span } = anchor;
  if (!span) return anchor;
  return { ...anchor, span: { unit: outer.unit, start: outer.start + span.start, end: outer.start + span.end } };
}

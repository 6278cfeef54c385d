import { describePassage } from '../anchor/describe';
import type { PassageSelector } from '../anchor/selector';
import type { PageArticle } from '../article/article';
import { DENSE } from '../text/char-classes';
import type { Span } from '../text/span';

/** A page as it was read: the article, and which of its words a range covers. */
export interface SelectablePage {
  readonly article: PageArticle;
  spanOf(range: Range): Span[];
}

/** Fewer letters than this are a slip of the mouse, not a passage; one of a writing in which a letter is a word is one. */
const MIN_LETTERS = 2;
const IS_WORD = new RegExp(`^[${DENSE}]`);

/**
 * The selected words as places in the article, white space at the ends left out; empty where the selection touches none of
 * the article's units.
 */
export function selectedPassage(selection: Selection | null, page: SelectablePage | null): PassageSelector[] {
  if (!selection || selection.isCollapsed || !page) return [];
  const { units } = page.article;
  const spans = Array.from({ length: selection.rangeCount }, (_, at) => page.spanOf(selection.getRangeAt(at))).flat();
  return spans
    .map((span) => trimmed(span, units[span.unit].text))
    .filter(({ unit, start, end }) => end - start >= MIN_LETTERS || IS_WORD.test(units[unit].text.slice(start, end)))
    .map((span) => describePassage(units, span));
}

function trimmed({ unit, start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  return {
    unit,
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

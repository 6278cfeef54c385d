import approximateSearch from 'approx-string-match';
import { wordAgreement, wordShare } from './agreement';
import type { ArticleText } from './article-text';
import { isInsideWord, type Quote, type WordRun } from './quote';
import { likelyWindows } from './windows';

/** A place in an article where a quote may be now. */
export interface Place {
  /** Offsets into ArticleText.text. */
  readonly start: number;
  readonly end: number;
  /** Likeness of the words, 0 to 1; 1 where they are the same but for case and typography. */
  readonly agreement: number;
  /** How far the kept context stands before and after, 0 to 1; where none was kept, 1 if the article ends there too. */
  readonly before: number;
  readonly after: number;
}

/** Rows beside a place in which the context is looked for. It holds about five words; a few may have been put in. */
const CONTEXT_ROWS = 9;
/** Share of a context that stands beside any place by chance ("of the"), and supports nothing. */
const CHANCE_SHARE = 0.3;
/** Errors that the approximate search may spend, as a share of the quote's length. It only finds the ends; words decide. */
const SEARCH_ERRORS = 0.5;

/** UTF-16 units. Nobody selects more in one paragraph; a longer quote, from a forged import, is found exactly or not at all. */
const MAX_SEARCHED_LENGTH = 10_000;
/** With so little context on either side, words that changed between their old neighbours may be the better place. */
const WEAK_CONTEXT = 0.3;

/** What speaks for a place, 0 to 3: the words, and their neighbours on either side. */
export const evidenceOf = ({ agreement, before, after }: Place): number => agreement + before + after;

/**
 * Places for a quote, the one with most evidence first; of equals the one nearest to where the quote was.
 * @param was offset into the article's text; NaN where there is no such place any more
 */
export function findPlaces(article: ArticleText, quote: Quote, was: number): Place[] {
  const exact = exactPlaces(article, quote);
  const isSettled = exact.some(({ before, after }) => Math.max(before, after) >= WEAK_CONTEXT);
  const isLiteral = quote.isName || quote.text.length > MAX_SEARCHED_LENGTH;
  const places = isSettled || isLiteral ? exact : [...exact, ...similarPlaces(article, quote, exact)];
  const distance = ({ start }: Place) => (Number.isNaN(was) ? start : Math.abs(start - was));
  return places.sort((a, b) => evidenceOf(b) - evidenceOf(a) || distance(a) - distance(b));
}

/** Where the quote stands letter by letter, typography aside. */
function exactPlaces(article: ArticleText, quote: Quote): Place[] {
  const { text } = article;
  const { length } = quote.text;
  const places: Place[] = [];
  if (length === 0) return places;
  for (let start = text.indexOf(quote.text); start >= 0; start = text.indexOf(quote.text, start + 1)) {
    const end = start + length;
    if (quote.startsWord && isInsideWord(text.charAt(start - 1), text.charAt(start))) continue;
    if (quote.endsWord && isInsideWord(text.charAt(end - 1), text.charAt(end))) continue;
    const from = article.rowAt(start);
    places.push(placeAt(article, quote, { start, end, from, to: rowAfter(article, from, end), agreement: 1 }));
  }
  return places;
}

/** Where words like those of the quote stand: a few places, each with its best ends, none that touches an exact one. */
function similarPlaces(article: ArticleText, quote: Quote, exact: readonly Place[]): Place[] {
  const { words, lower } = article;
  const places = new Map<number, Place>();
  for (const window of likelyWindows(article, quote)) {
    const offset = words.start[window.from];
    const stretch = lower.slice(offset, words.end[window.to - 1]);
    const errors = Math.ceil(quote.lower.length * SEARCH_ERRORS);
    for (const match of approximateSearch(stretch, quote.lower, errors)) {
      const place = wholeWords(article, quote, offset + match.start, offset + match.end);
      if (!place || exact.some(({ start, end }) => start < place.end && place.start < end)) continue;
      const known = places.get(place.start);
      if (!known || known.agreement < place.agreement) places.set(place.start, place);
    }
  }
  return [...places.values()];
}

/** The place made of the words that lie in a range of letters by half or more; null where there is none. */
function wholeWords(article: ArticleText, quote: Quote, start: number, end: number): Place | null {
  const { words } = article;
  const middle = (row: number) => (words.start[row] + words.end[row]) / 2;
  let from = article.rowAt(start);
  while (from < words.count && middle(from) < start) from++;
  let to = from;
  while (to < words.count && middle(to) <= end) to++;
  if (to === from) return null;
  return placeAt(article, quote, {
    start: words.start[from],
    end: words.end[to - 1],
    from,
    to,
    agreement: wordAgreement(quote.words, words, from, to),
  });
}

interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** Rows of the words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly agreement: number;
}

function placeAt(article: ArticleText, quote: Quote, { start, end, from, to, agreement }: FoundWords): Place {
  const { words } = article;
  const standing = (context: WordRun, first: number, last: number) =>
    Math.max(0, wordShare(context, words, first, last) - CHANCE_SHARE) / (1 - CHANCE_SHARE);
  return {
    start,
    end,
    agreement,
    before:
      quote.before.letters === 0 ? Number(from === 0) : standing(quote.before, Math.max(0, from - CONTEXT_ROWS), from),
    after:
      quote.after.letters === 0
        ? Number(to === words.count)
        : standing(quote.after, to, Math.min(words.count, to + CONTEXT_ROWS)),
  };
}

function rowAfter({ words }: ArticleText, from: number, end: number): number {
  let to = from;
  while (to < words.count && words.start[to] < end) to++;
  return to;
}

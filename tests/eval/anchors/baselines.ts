import approximateSearch from 'approx-string-match';
import type { PassageSelector } from '../../../lib/anchor/selector';
import type { Span } from '../../../lib/text/span';
import type { StoryDocument } from './documents';

/** A system that is measured: where does it put the note? */
export type Resolve = (selector: PassageSelector, from: StoryDocument, to: StoryDocument) => Span | null;

/** Exact text; of several places the one whose context is most alike. */
export const exactRule: Resolve = ({ exact, prefix, suffix }, _from, to) => {
  const body = bodyOf(to);
  let best: { start: number; score: number } | null = null;
  for (const start of occurrences(body.text, exact)) {
    const score =
      commonEnding(body.text.slice(0, start), prefix) + commonStart(body.text.slice(start + exact.length), suffix);
    if (!best || score > best.score) best = { start, score };
  }
  return best && body.spanOf(best.start, best.start + exact.length);
};

/**
 * The rule of the Hypothesis client, told again from its description: the position, if the very words stand there; else
 * exact places, else places found with errors up to half of the quote (256 at most); scored by quote, context and position, and
 * the best is taken whatever its score.
 */
export const hypothesisRule: Resolve = ({ exact, prefix, suffix, span }, from, to) => {
  const body = bodyOf(to);
  const position = bodyOf(from).offsetOf(span);
  if (body.text.startsWith(exact, position)) return body.spanOf(position, position + exact.length);
  const places = occurrences(body.text, exact).map((start) => ({ start, end: start + exact.length, errors: 0 }));
  if (places.length === 0) {
    places.push(...approximateSearch(body.text, exact, Math.min(MAX_ERRORS, exact.length / 2)));
  }
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end, errors } of places) {
    const score =
      (WEIGHTS.quote * (1 - errors / exact.length) +
        WEIGHTS.prefix * likeness(body.text.slice(Math.max(0, start - prefix.length), start), prefix) +
        WEIGHTS.suffix * likeness(body.text.slice(end, end + suffix.length), suffix) +
        WEIGHTS.position * (1 - Math.abs(start - position) / body.text.length)) /
      (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
    if (!best || score > best.score) best = { start, end, score };
  }
  return best && body.spanOf(best.start, best.end);
};

const MAX_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

function likeness(text: string, expected: string): number {
  if (expected === '') return 1;
  if (text === '') return 0;
  const [match] = approximateSearch(text, expected, expected.length);
  return 1 - match.errors / expected.length;
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

interface Body {
  readonly text: string;
  offsetOf(span: Span): number;
  /** The part in the unit that holds the beginning. */
  spanOf(start: number, end: number): Span;
}

const bodies = new WeakMap<StoryDocument, Body>();

/** The text as a tool sees it that knows nothing of units. */
function bodyOf(document: StoryDocument): Body {
  let body = bodies.get(document);
  if (!body) {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of document.units) {
      starts.push(length);
      length += text.length + 1;
    }
    body = {
      text: document.units.map(({ text }) => text).join(' '),
      offsetOf: ({ unit, start }) => starts[unit] + start,
      spanOf(start, end) {
        const unit = starts.findLastIndex((offset) => offset <= start);
        const inUnit = start - starts[unit];
        return { unit, start: inUnit, end: Math.min(document.units[unit].text.length, end - starts[unit]) };
      },
    };
    bodies.set(document, body);
  }
  return body;
}

import { createSlicer, type Slicer } from '../text/slices';
import { wordsOf } from '../text/span';
import { type ArticleText, articleText, articleTextInSlices } from './article-text';
import { describePassage } from './describe';
import { evidenceOf, findPlaces, type Place } from './places';
import { prepareQuote } from './quote';
import type { Anchor, PassageSelector } from './selector';
import { isEnough, PASSAGE_THRESHOLDS, type Thresholds } from './thresholds';

interface TextUnit {
  readonly text: string;
}

export interface ResolveOptions {
  /** How alike is enough; PASSAGE_THRESHOLDS where none are given. */
  readonly thresholds?: Thresholds;
}

/** So much of the context on both sides, and the words are where they were, whatever number their paragraph has now. */
const SAME_SURROUNDINGS = 0.85;
/** Places whose evidence differs by no more than this are not told apart by it. */
const TIE = 0.05;
/** An orphan's best place says "too different" from here on; below, nothing like the words is left. */
const RESEMBLANCE = 0.4;

/**
 * Finds the words of a note in a version of an article, or says why not.
 *
 *   1 untouched   the same letters at the same place, in the same context
 *   2 exact       the same letters elsewhere, typography aside, in the best context     exact · moved
 *   3 similar     words much like them, above the floor for their length and context    changed
 *   4 orphan      gone · ambiguous · too-different
 *
 * 'exact' also where paragraphs were put in before: the neighbours on both sides are still the same. Never throws on
 * odd text. Steps 2 and 3 lay the article out once (some ms for 100 KB) and then take about .1 ms a quote.
 */
export function resolvePassage(
  selector: PassageSelector,
  units: readonly TextUnit[],
  options: ResolveOptions = {},
): Anchor {
  return isUntouched(selector, units) ? untouched(selector) : search(selector, articleText(units), options);
}

const untouched = ({ span }: PassageSelector): Anchor => ({ state: 'exact', span, score: 1, cause: null });

/** Steps 2 to 4. */
function search(
  selector: PassageSelector,
  article: ArticleText,
  { thresholds = PASSAGE_THRESHOLDS }: ResolveOptions,
): Anchor {
  const quote = prepareQuote(selector);
  const [best, second] = findPlaces(article, quote, article.offsetOf(selector.span));
  if (!best || best.agreement < RESEMBLANCE) return orphan('gone', best?.agreement ?? 0);
  const context = Math.max(best.before, best.after);
  const { text, isName } = quote;
  if (!isEnough({ length: text.length, isName, agreement: best.agreement, context }, thresholds)) {
    return orphan('too-different', best.agreement);
  }
  if (second && isRival(second, best)) return orphan('ambiguous', best.agreement);
  return {
    state: best.agreement < 1 ? 'changed' : hasSameSurroundings(best) ? 'exact' : 'moved',
    span: article.spanOf(best.start, best.end),
    score: best.agreement,
    cause: null,
  };
}

/** ms: half a frame. */
const SLICE = 8;

export interface ResolveAllOptions extends ResolveOptions {
  /** Of the job that this is a part of; its own where it is all of one. */
  readonly slicer?: Slicer;
  readonly signal?: AbortSignal;
}

/**
 * All notes of a story at once, in slices of 8 ms, so that the background answers others in between.
 * @throws the signal's reason, once it is aborted.
 */
export async function resolvePassages(
  selectors: readonly PassageSelector[],
  units: readonly TextUnit[],
  { signal, slicer = createSlicer(SLICE), ...options }: ResolveAllOptions = {},
): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  let article: ArticleText | null = null;
  for (const selector of selectors) {
    if (isUntouched(selector, units)) anchors.push(untouched(selector));
    else {
      article ??= await articleTextInSlices(units, slicer);
      anchors.push(search(selector, article, options));
    }
    if (slicer.isOver()) await slicer.pause();
    signal?.throwIfAborted();
  }
  return anchors;
}

function isUntouched(selector: PassageSelector, units: readonly TextUnit[]): boolean {
  const { span, exact, prefix, suffix } = selector;
  const isInPlace = span.start >= 0 && span.end === span.start + exact.length && exact !== '';
  if (!isInPlace || wordsOf(units, span) !== exact) return false;
  const here = describePassage(units, span);
  return here.prefix === prefix && here.suffix === suffix;
}

function hasSameSurroundings({ before, after }: Place): boolean {
  return before >= SAME_SURROUNDINGS && after >= SAME_SURROUNDINGS;
}

/** Twice the same words in the same surroundings are a repeated block: there either is right, and the nearer was taken. */
function isRival(second: Place, best: Place): boolean {
  return evidenceOf(best) - evidenceOf(second) <= TIE && !(hasSameSurroundings(best) && hasSameSurroundings(second));
}

function orphan(cause: NonNullable<Anchor['cause']>, score: number): Anchor {
  return { state: 'orphan', span: null, score, cause };
}

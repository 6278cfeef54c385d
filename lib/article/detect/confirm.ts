import type { Margins, PageArticle } from '../article';
import { readingLength } from '../body/prose';
import { CONFIRM_BIAS, CONFIRM_WEIGHTS, type ConfirmFeature } from './confirm-weights';

/**
 * The second look, after reading: do the words bear out the gate's yes? A company's blog carries the same tags as a
 * newspaper, but speaks of "you" and "we"; a newspaper names weekdays and sources. A fronts' teasers make a short body.
 */
const CONFIRM_THRESHOLD = 0.5;

const SECOND_PERSON = /\b(?:you|your|yours|you're)\b/gi;
const FIRST_PERSON = /\b(?:we|our|us|we're)\b/gi;
const QUOTATION = /[“«„]|(?<!\w)"(?=\w)/g;
const ATTRIBUTION = /\b(?:said|told|according to|says|sagte|laut|selon|según|segundo|spokes\w+|officials?)\b/gi;
const WEEKDAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|(?:Diens|Donners|Frei|Sams|Sonn)tag|Montag|Mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/;
/** A rate of one in 50 words and more counts as 1. */
const WORDS_A_HIT = 50;
const LETTERS_A_WORD = 6;
const SHORT_BODY = 800;

type ReadWords = Pick<PageArticle, 'units' | 'titles'> & { readonly margins: Pick<Margins, 'byline'> };

/** `score` is the gate's, 0 to 1. */
export function confirmStory(article: ReadWords, score: number): boolean {
  let sum = CONFIRM_BIAS;
  for (const [feature, value] of Object.entries(confirmFeatures(article, score)))
    sum += CONFIRM_WEIGHTS[feature as ConfirmFeature] * value;
  return 1 / (1 + Math.exp(-sum)) >= CONFIRM_THRESHOLD;
}

/** Each 0 to 1, but for the gate's log-odds. */
export function confirmFeatures(article: ReadWords, score: number): Record<ConfirmFeature, number> {
  const text = article.units.map((unit) => unit.text).join('\n');
  const length = readingLength(text);
  const rate = (pattern: RegExp) =>
    Math.min(1, ((text.match(pattern)?.length ?? 0) * WORDS_A_HIT * LETTERS_A_WORD) / Math.max(1, length));
  const bounded = Math.min(0.999, Math.max(0.001, score));
  return {
    gate: Math.log(bounded / (1 - bounded)),
    length: Math.min(1, Math.log1p(length) / 10),
    shortBody: length < SHORT_BODY ? 1 : 0,
    listItems: article.units.filter((unit) => unit.kind === 'item').length / Math.max(1, article.units.length),
    secondPerson: rate(SECOND_PERSON),
    firstPerson: rate(FIRST_PERSON),
    quotations: rate(QUOTATION),
    attributions: rate(ATTRIBUTION),
    weekday: WEEKDAY.test(text) ? 1 : 0,
    byline: article.margins.byline.length > 0 ? 1 : 0,
    heading: article.titles.heading ? 1 : 0,
  };
}

import { normaliseName } from '../../../lib/entities/normalise';
import { type MarkedDocument, type MarkedMention, surfaceOf, type TypeCode } from './marked-documents';

/** How many were right, given and asked for. */
export interface Tally {
  right: number;
  given: number;
  asked: number;
}

export interface Scores {
  /** Span and type equal. */
  readonly strict: Tally;
  /** Span equal. */
  readonly untyped: Tally;
  readonly perType: Readonly<Record<TypeCode, Tally>>;
  /** Different names, with type, of each document. */
  readonly names: Tally;
  /** The same for names with two mentions or more: asked of the gold's, given of the system's. */
  readonly frequentFound: Tally;
  readonly frequentRight: Tally;
}

export const precision = ({ right, given }: Tally) => (given ? right / given : 0);
export const recall = ({ right, asked }: Tally) => (asked ? right / asked : 0);
export const f1 = ({ right, given, asked }: Tally) => (given + asked ? (2 * right) / (given + asked) : 0);

const tally = (): Tally => ({ right: 0, given: 0, asked: 0 });

export function emptyScores(): Scores {
  return {
    strict: tally(),
    untyped: tally(),
    perType: { PER: tally(), ORG: tally(), LOC: tally() },
    names: tally(),
    frequentFound: tally(),
    frequentRight: tally(),
  };
}

/** Adds what a system found in one document. Documents count by their mentions (micro average). */
export function score(scores: Scores, document: MarkedDocument, found: readonly MarkedMention[]): void {
  const place = ({ unit, start, end }: MarkedMention) => `${unit} ${start} ${end}`;
  const typedPlace = (mention: MarkedMention) => `${place(mention)} ${mention.type}`;
  compare(scores.untyped, document.mentions.map(place), found.map(place));
  compare(scores.strict, document.mentions.map(typedPlace), found.map(typedPlace));
  for (const type of ['PER', 'ORG', 'LOC'] as const) {
    const ofType = (mentions: readonly MarkedMention[]) => mentions.filter((mention) => mention.type === type);
    compare(scores.perType[type], ofType(document.mentions).map(place), ofType(found).map(place));
  }
  const gold = countNames(document, document.mentions);
  const given = countNames(document, found);
  compare(scores.names, [...gold.keys()], [...given.keys()]);
  compare(scores.frequentFound, frequent(gold), [...given.keys()]);
  compare(scores.frequentRight, [...gold.keys()], frequent(given));
}

function compare(tally: Tally, gold: readonly string[], found: readonly string[]): void {
  const asked = new Set(gold);
  const given = new Set(found);
  tally.right += [...given].filter((item) => asked.has(item)).length;
  tally.given += given.size;
  tally.asked += asked.size;
}

function countNames(document: MarkedDocument, mentions: readonly MarkedMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const name = `${mention.type} ${normaliseName(surfaceOf(document, mention))}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const frequent = (counts: ReadonlyMap<string, number>) =>
  [...counts].filter(([, count]) => count >= 2).map(([name]) => name);

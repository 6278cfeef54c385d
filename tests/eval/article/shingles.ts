/**
 * How alike two texts are, by the measure of the article extraction benchmark (github.com/scrapinghub/article-extraction-benchmark):
 * shingles of four words with their counts; precision and recall a page, then their means over the pages.
 */
const SHINGLE_WORDS = 4;

export interface Overlap {
  readonly shared: number;
  readonly predicted: number;
  readonly expected: number;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `\w+` of Python's re: letters, digits and underscore of any script; combining marks end a word. */
const WORD = /[\p{L}\p{N}_]+/gu;

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE_WORDS + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(' ');
    if (shingle) shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const size = (shingles: ReadonlyMap<string, number>) => [...shingles.values()].reduce((sum, count) => sum + count, 0);

export function overlapOf(expected: string, predicted: string): Overlap {
  const [truth, found] = [shinglesOf(expected), shinglesOf(predicted)];
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, truth.get(shingle) ?? 0);
  return { shared, predicted: size(found), expected: size(truth) };
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

export const harmonic = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export function qualityOf(overlaps: readonly Overlap[]): Quality {
  const precision = mean(overlaps.filter((page) => page.predicted > 0).map((page) => page.shared / page.predicted));
  const recall = mean(overlaps.filter((page) => page.expected > 0).map((page) => page.shared / page.expected));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** F1 of one page. */
export function pageF1({ shared, predicted, expected }: Overlap): number {
  return predicted + expected > 0 ? (2 * shared) / (predicted + expected) : 1;
}

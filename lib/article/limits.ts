/**
 * How much of a page is ever read, kept and sent. A long read is some 60 units and 60,000 characters; a page beyond these
 * limits is cut, so that a hostile one costs no more than a very long one. Lengths in UTF-16 units.
 */
export const LIMITS = {
  units: 4_000,
  unitText: 20_000,
  articleText: 1_000_000,
  /** Titles, bylines, publishers, one credit's quote. */
  fact: 1_000,
  url: 4_000,
  /** Units that one noted passage may run through. */
  passageUnits: 50,
  /** Lines of a margin, each a fact. */
  margin: 60,
} as const;

/** No longer than `length`, and no half of a character at the end. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const isPair = /[\uD800-\uDBFF]/.test(text[length - 1]);
  return text.slice(0, isPair ? length - 1 : length);
}

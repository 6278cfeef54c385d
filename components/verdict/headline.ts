/** A headline in pieces: `differs` marks words that the other headline has not. */
export interface HeadlinePiece {
  readonly text: string;
  readonly differs: boolean;
}

const bare = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Equal but for case, quotation marks and spacing. */
export const sameHeadline = (one: string, other: string): boolean => bare(one) === bare(other);

/**
 * The words of `headline`, those marked that `other` has not, neighbours of one sort joined. Word order is left alone: editors
 * reorder headlines as often as they rewrite them, and what is new is what a reader looks for.
 */
export function markDifference(headline: string, other: string): HeadlinePiece[] {
  const known = new Set(other.split(/\s+/).map(bare));
  const pieces: HeadlinePiece[] = [];
  for (const word of headline.trim().split(/\s+/)) {
    const differs = !known.has(bare(word));
    const last = pieces.at(-1);
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: `${last.text} ${word}`, differs };
    else pieces.push({ text: word, differs });
  }
  return pieces;
}

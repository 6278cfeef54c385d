/** What a page and a story have in common, and how easily they would by accident. */
export interface Agreement {
  /** Fingerprints of the story that the page holds. */
  readonly hits: number;
  /** The most of them that lie in one row (diagonals.ts). */
  readonly agreeing: number;
  /** Shingles of the page. */
  readonly shingles: number;
  /** Fingerprints of the story. */
  readonly fingerprints: number;
  /** Bits of each hash that the shard keeps. */
  readonly hashBits: number;
  /** Stories that were asked. */
  readonly stories: number;
}

/**
 * A chance hit continues a given row where it falls within 100 words of it on the page, and into the right one or two of at
 * least 20 steps of the story.
 */
const CONTINUES_BY_CHANCE = 0.05;

/**
 * How many stories that have nothing to do with the page are expected to agree with it as well as this one does. A shard keeps
 * some 21 bits of each hash, so that a fingerprint agrees by accident with one of a page's 800 shingles once in 2,600; that
 * `hits` of a story do is Poisson's case, and that they lie in a row is rarer still.
 */
export function expectedByChance({ hits, agreeing, shingles, fingerprints, hashBits, stories }: Agreement): number {
  const expectedHits = (shingles * fingerprints) / 2 ** hashBits;
  let probability = CONTINUES_BY_CHANCE ** Math.max(0, agreeing - 1);
  for (let hit = 1; hit <= hits; hit++) probability *= expectedHits / hit;
  return probability * stories;
}

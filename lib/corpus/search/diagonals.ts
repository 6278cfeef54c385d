import type { FingerprintHit } from '../../match/coverage';
import type { Place } from '../format/shard';

/** A place found on the page: `page` is the token at which the shingle begins there. */
export interface PlacedHit {
  readonly page: number;
  readonly hash: number;
  readonly place: Place;
}

/** A page that says one thing thirty times ("just watched, replay") still holds one fingerprint of the story. */
export const distinctHits = (hits: readonly PlacedHit[]): number => new Set(hits.map(({ hash }) => hash)).size;

/** Neighbours on the page that one copied run may join: more than any winnowing window. */
const FARTHEST_NEIGHBOUR = 100;

/** Hits that may all lie in one unbroken run: its story begins `low` … `high` tokens before (negative) or after the page. */
interface Diagonal {
  low: number;
  high: number;
  lastPage: number;
  readonly hits: PlacedHit[];
}

/**
 * Sharpens positions that a pack holds only in steps. Copied words keep their distances, so the hits of one run agree on one
 * difference between page and story; each hit bounds it to a step's width, and all together to a word or two.
 *
 *   hit      page  story    difference
 *   1          12  32-47    20 … 35
 *   2          40  64-79    24 … 39
 *   3          61  80-95    19 … 34    all three: 24 … 34, so the story is 29 ± 5 words ahead
 *
 * Expects hits in the order of the page. `agreeing` is the most hits that one run can explain: chance agreements of hashes lie
 * anywhere, copied words in rows.
 */
export function sharpen(hits: readonly PlacedHit[]): { readonly hits: FingerprintHit[]; readonly agreeing: number } {
  const diagonals: Diagonal[] = [];
  for (const hit of hits) {
    const low = hit.place.from - hit.page;
    const high = hit.place.to - 1 - hit.page;
    const own = diagonals.findLast(
      (diagonal) => hit.page - diagonal.lastPage <= FARTHEST_NEIGHBOUR && low <= diagonal.high && high >= diagonal.low,
    );
    if (own) {
      own.low = Math.max(own.low, low);
      own.high = Math.min(own.high, high);
      own.lastPage = hit.page;
      own.hits.push(hit);
    } else {
      diagonals.push({ low, high, lastPage: hit.page, hits: [hit] });
    }
  }
  return {
    hits: diagonals.flatMap(hitsOn),
    agreeing: diagonals.reduce((most, { hits: own }) => Math.max(most, distinctHits(own)), 0),
  };
}

function hitsOn({ low, high, hits }: Diagonal): FingerprintHit[] {
  const difference = Math.round((low + high) / 2);
  return hits.map(({ page, place }) => ({ page, source: Math.max(0, page + difference), quoted: place.quoted }));
}

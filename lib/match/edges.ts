import type { Tokens } from '../text/tokens';
import { DRIFT, type FingerprintHit, type Run } from './runs';
import { SHINGLE_SIZE } from './shingles';
import type { HitStory } from './text-free-evidence';

/**
 * Runs reach from their first hit to their last. Where a text begins or ends on both sides, so many words are left over on
 * each as no fingerprint need stand in, and equally many, the texts are taken to go on alike: what differs there, differs
 * word for word. An identical text is then one run from its first word to its last.
 */
export function reachingTheEnds(runs: readonly Run[], page: Tokens, { words, window }: HitStory): Run[] {
  const reaching = runs.map((run) => ({ ...run }));
  const isShort = (from: number, to: number) => {
    let unquoted = 0;
    for (let i = from; i < to; i++) unquoted += 1 - page.quoted[i];
    return unquoted < window + SHINGLE_SIZE;
  };
  const first = reaching[0];
  if (first && reaching.every((run) => run.sourceStart >= first.sourceStart)) {
    const isAlike = Math.abs(first.pageStart - first.sourceStart) <= DRIFT;
    if (isAlike && isShort(0, first.pageStart)) Object.assign(first, { pageStart: 0, sourceStart: 0 });
  }
  const last = reaching.at(-1);
  if (last && reaching.every((run) => run.sourceEnd <= last.sourceEnd)) {
    const isAlike = Math.abs(page.count - last.pageEnd - (words - last.sourceEnd)) <= DRIFT;
    if (isAlike && isShort(last.pageEnd, page.count)) Object.assign(last, { pageEnd: page.count, sourceEnd: words });
  }
  return reaching;
}

/** Positions are kept in 64 steps a story at the least. */
const STEPS = 64;

/**
 * Is the page this very text, as far as fingerprints tell: as many words, and every fingerprint that is kept of the story in
 * its own place? `kept`: how many unquoted ones those are.
 */
export function isSameText(
  hits: readonly FingerprintHit[],
  page: Tokens,
  { words, kept }: Pick<HitStory, 'words'> & { readonly kept: number },
): boolean {
  if (page.count !== words) return false;
  const tolerance = Math.max(DRIFT, words / STEPS);
  const inPlace = hits.filter((hit) => !hit.quoted && Math.abs(hit.page - hit.source) <= tolerance);
  return kept > 0 && new Set(inPlace.map(({ source }) => source)).size >= kept;
}

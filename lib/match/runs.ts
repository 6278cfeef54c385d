import type { Tokens } from '../text/tokens';
import { SHINGLE_SIZE } from './shingles';

/** One fingerprint of a story found on a page: where its shingle begins on either side, in tokens. */
export interface FingerprintHit {
  readonly page: number;
  /** May be rounded by the pack to a few words. */
  readonly source: number;
  /** Inside a quotation in the story, as the pack says, or on the page. */
  readonly quoted: boolean;
}

/** Neighbouring hits on one diagonal: the words between them are taken as copied. `end`s exclusive, in tokens. */
export interface Run {
  pageStart: number;
  pageEnd: number;
  sourceStart: number;
  sourceEnd: number;
  hits: number;
  quotedHits: number;
}

/**
 * Two hits belong to one run where page and story go on by the same number of words between them, give or take an edited
 * word and the pack's rounding; and where no more unquoted words lie between than a few missed fingerprints explain (in
 * windows: unchanged prose has a hit in every window, quotations and formulas have none).
 */
export const DRIFT = 4;
const FARTHEST = 4;
/** Copied runs in the order of the page, none claiming another's words. `window` is the one the story was winnowed with. */
export function copiedRuns(hits: readonly FingerprintHit[], page: Tokens, window: number): Run[] {
  return withoutOverlaps(runsOf(hits, page, window), page.count);
}

function runsOf(hits: readonly FingerprintHit[], page: Tokens, window: number): Run[] {
  const before = unquotedBefore(page);
  const farthest = FARTHEST * window;
  const gap = (run: Run, hit: FingerprintHit) => before[hit.page] - before[Math.min(run.pageEnd, hit.page)];
  const sorted = [...hits].sort((a, b) => a.page - b.page || a.source - b.source);
  const closed: Run[] = [];
  let open: Run[] = [];
  for (const hit of sorted) {
    if (open.some((run) => gap(run, hit) > farthest)) {
      closed.push(...open.filter((run) => gap(run, hit) > farthest));
      open = open.filter((run) => gap(run, hit) <= farthest);
    }
    const run = continuedBy(open, hit);
    if (run) {
      run.pageEnd = Math.max(run.pageEnd, hit.page + SHINGLE_SIZE);
      run.sourceEnd = Math.max(run.sourceEnd, hit.source + SHINGLE_SIZE);
      run.hits += 1;
      run.quotedHits += hit.quoted ? 1 : 0;
    } else {
      open.push({
        pageStart: hit.page,
        pageEnd: hit.page + SHINGLE_SIZE,
        sourceStart: hit.source,
        sourceEnd: hit.source + SHINGLE_SIZE,
        hits: 1,
        quotedHits: hit.quoted ? 1 : 0,
      });
    }
  }
  return [...closed, ...open];
}

/** The run that the hit continues with the least drift. */
function continuedBy(runs: readonly Run[], hit: FingerprintHit): Run | null {
  let best: Run | null = null;
  let least = DRIFT + 1;
  for (const run of runs) {
    const drift = Math.abs(hit.page - run.pageEnd - (hit.source - run.sourceEnd));
    if (drift >= least || hit.source + SHINGLE_SIZE <= run.sourceEnd) continue;
    best = run;
    least = drift;
  }
  return best;
}

/** Unquoted words before each token of the page. */
function unquotedBefore(page: Tokens): Uint32Array {
  const before = new Uint32Array(page.count + 1);
  for (let i = 0; i < page.count; i++) before[i + 1] = before[i] + 1 - page.quoted[i];
  return before;
}

/** Keeps the longest of runs that claim the same words of the page. */
function withoutOverlaps(runs: readonly Run[], pageWords: number): Run[] {
  const taken = new Uint8Array(pageWords);
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.hits - a.hits || a.pageStart - b.pageStart)) {
    if (taken.subarray(run.pageStart, run.pageEnd).includes(1)) continue;
    taken.fill(1, run.pageStart, run.pageEnd);
    kept.push(run);
  }
  return kept.sort((a, b) => a.pageStart - b.pageStart);
}

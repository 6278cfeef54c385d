import type { Tokens } from '../text/tokens';
import { spanOf, unmatchedUnits } from './align';
import type { Copy, Passage } from './copy';
import { SHINGLE_SIZE } from './shingles';
import type { TextFreeEvidence } from './verdict';

/** One fingerprint of a story found on a page: where its shingle begins on either side, in tokens. */
export interface FingerprintHit {
  readonly page: number;
  /** May be rounded by the pack to a few words. */
  readonly source: number;
  /** Inside a quotation in the story, as the pack says, or on the page. */
  readonly quoted: boolean;
}

/** What a text-free index tells of a page and a story: the evidence, and where it stands. */
export interface TextFreeCoverage extends TextFreeEvidence, Pick<Copy, 'passages' | 'addedUnits' | 'missing'> {}

/** Neighbouring hits on one diagonal: the words between them are taken as copied. `end`s exclusive, in tokens. */
interface Run {
  pageStart: number;
  pageEnd: number;
  sourceStart: number;
  sourceEnd: number;
  hits: number;
  quotedHits: number;
}

/**
 * Two hits belong to one run where the page and the story go on by the same number of words, give or take an edited word and
 * the pack's rounding, and not too far: winnowing leaves at most 16 words between hits, common shingles and quotations more.
 */
const DRIFT = 4;
const FARTHEST = 60;
/** A copied run goes on before its first hit and after its last, by half the usual distance between hits. */
const OVERSHOOT = 4;
/** Shorter gaps lie within what fingerprints can tell. */
const SHORTEST_MISSING = 30;

/**
 * Estimates what a page shares with a story of which only fingerprints are held. Passages reach from a run's first hit to
 * its last, so that nothing is painted that no fingerprint vouches for; shares allow for the words at a run's edges.
 */
export function coverageFromHits(hits: readonly FingerprintHit[], page: Tokens, storyWords: number): TextFreeCoverage {
  const runs = withoutOverlaps(runsOf(hits), page.count);
  const pageMatched = new Uint8Array(page.count);
  let quotedWords = 0;
  let pageWords = 0;
  let sourceWords = 0;
  for (const run of runs) {
    pageMatched.fill(1, run.pageStart, run.pageEnd);
    pageWords += run.pageEnd - run.pageStart + 2 * OVERSHOOT;
    sourceWords += run.sourceEnd - run.sourceStart + 2 * OVERSHOOT;
    quotedWords += quotedIn(run, page);
  }
  const covered = runs.reduce((sum, run) => sum + run.pageEnd - run.pageStart, 0);
  const distinct = (quoted: boolean) =>
    new Set(hits.filter((hit) => hit.quoted === quoted).map((hit) => hit.source)).size;
  return {
    basis: 'fingerprints',
    hits: distinct(false),
    quotedHits: distinct(true),
    pageShare: Math.min(1, pageWords / Math.max(1, page.count)),
    sourceShare: Math.min(1, sourceWords / Math.max(1, storyWords)),
    words: covered - quotedWords,
    quotedWords,
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.pageEnd - run.pageStart), 0),
    passages: runs.flatMap((run) => passagesOf(run, page, storyWords)),
    addedUnits: unmatchedUnits(page, pageMatched),
    missing: missingOf(runs, storyWords),
  };
}

function runsOf(hits: readonly FingerprintHit[]): Run[] {
  const sorted = [...hits].sort((a, b) => a.page - b.page || a.source - b.source);
  const closed: Run[] = [];
  let open: Run[] = [];
  for (const hit of sorted) {
    const far = open.filter((run) => hit.page - run.pageEnd > FARTHEST);
    closed.push(...far);
    open = open.filter((run) => hit.page - run.pageEnd <= FARTHEST);
    const drift = (run: Run) => Math.abs(hit.page - run.pageEnd - (hit.source - run.sourceEnd));
    const fitting = open.filter((run) => drift(run) <= DRIFT && hit.source + SHINGLE_SIZE > run.sourceEnd);
    fitting.sort((a, b) => drift(a) - drift(b));
    const run = fitting[0];
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

function quotedIn(run: Run, page: Tokens): number {
  if (run.quotedHits === run.hits) return run.pageEnd - run.pageStart;
  let quoted = 0;
  for (let i = run.pageStart; i < run.pageEnd; i++) quoted += page.quoted[i];
  return quoted;
}

/** A run cut where a unit ends and where a quotation begins or ends on the page. */
function passagesOf(run: Run, page: Tokens, storyWords: number): Passage[] {
  const passages: Passage[] = [];
  const allQuoted = run.quotedHits === run.hits;
  const same = (a: number, b: number) =>
    page.unit[a] === page.unit[b] && (allQuoted || page.quoted[a] === page.quoted[b]);
  const perWord = (run.sourceEnd - run.sourceStart) / (run.pageEnd - run.pageStart);
  const share = (token: number) =>
    Math.min(1, (run.sourceStart + (token - run.pageStart) * perWord) / Math.max(1, storyWords));
  for (let begin = run.pageStart; begin < run.pageEnd; ) {
    let end = begin + 1;
    while (end < run.pageEnd && same(begin, end)) end++;
    passages.push({
      page: spanOf(page, begin, end),
      source: { start: share(begin), end: share(end) },
      words: end - begin,
      quoted: allQuoted || page.quoted[begin] === 1,
    });
    begin = end;
  }
  return passages;
}

function missingOf(runs: readonly Run[], storyWords: number): { start: number; end: number }[] {
  const missing: { start: number; end: number }[] = [];
  let reached = 0;
  for (const run of [...runs].sort((a, b) => a.sourceStart - b.sourceStart)) {
    if (run.sourceStart - reached >= SHORTEST_MISSING)
      missing.push({ start: reached / storyWords, end: run.sourceStart / storyWords });
    reached = Math.max(reached, run.sourceEnd);
  }
  if (storyWords - reached >= SHORTEST_MISSING) missing.push({ start: reached / storyWords, end: 1 });
  return missing;
}

import type { Tokens } from '../text/tokens';
import { spanOf, unmatchedUnits } from './align';
import type { Copy, Passage } from './copy';
import { WINDOW } from './fingerprint';
import { copiedRuns, type FingerprintHit, type Run } from './runs';
import type { TextFreeEvidence } from './verdict';

export type { FingerprintHit } from './runs';

/** What a text-free index tells of a page and a story: the evidence, and where it stands. */
export interface TextFreeCoverage extends TextFreeEvidence, Pick<Copy, 'passages' | 'addedUnits' | 'missing'> {}

type SourceStretch = Copy['missing'][number];

/**
 * A copied run goes on before its first hit and after its last: by half a window on either side. Measured beside alignment
 * on 100 stories (window 16), this leaves shares .00 to .03 off on average for cuts, additions and house style. For scanned
 * or reworded text they come out higher, by .08 with a tenth of the words replaced and .25 with 30 %: words between hits are
 * taken as shared, where an alignment counts equal runs only.
 */
const OVERSHOOT = 0.5;
/** Fingerprints are kept of so many words; a damaged pack may claim millions. */
const MAX_STORY_LENGTH = 2 ** 16;
/** Shorter gaps lie within what fingerprints can tell. */
const MIN_MISSING_LENGTH = 30;

/**
 * Estimates what a page shares with a story of which only fingerprints are held. Passages reach from a run's first hit to
 * its last, so that nothing is painted that no fingerprint vouches for; shares allow for the words at a run's edges.
 * `window` is the winnowing window with which the story's fingerprints were made.
 */
export function coverageFromHits(
  hits: readonly FingerprintHit[],
  page: Tokens,
  storyWords: number,
  window = WINDOW,
): TextFreeCoverage {
  const runs = copiedRuns(hits, page, window);
  const pageMatched = new Uint8Array(page.count);
  const newWordsOf = wordsNotCountedYet(storyWords);
  let words = 0;
  let quotedWords = 0;
  let pageWords = 0;
  let sourceWords = 0;
  for (const run of runs) {
    pageMatched.fill(1, run.pageStart, run.pageEnd);
    pageWords += run.pageEnd - run.pageStart + 2 * OVERSHOOT * window;
    sourceWords += run.sourceEnd - run.sourceStart + 2 * OVERSHOOT * window;
    const quoted = quotedIn(run, page);
    quotedWords += quoted;
    words += Math.min(run.pageEnd - run.pageStart - quoted, newWordsOf(run));
  }
  const distinct = (quoted: boolean) =>
    new Set(hits.filter((hit) => hit.quoted === quoted).map((hit) => hit.source)).size;
  return {
    basis: 'fingerprints',
    hits: distinct(false),
    hitWords: (distinct(false) * (window + 1)) / 2,
    quotedHits: distinct(true),
    pageShare: Math.min(1, pageWords / Math.max(1, page.count)),
    sourceShare: Math.min(1, sourceWords / Math.max(1, storyWords)),
    words,
    quotedWords,
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.pageEnd - run.pageStart), 0),
    passages: runs.flatMap((run) => passagesOf(run, page, storyWords)),
    addedUnits: unmatchedUnits(page, pageMatched),
    missing: missingOf(runs, storyWords),
  };
}

/**
 * Tells how many words of a run stand in a part of the story that no earlier run covers: a page that says one formula thirty
 * times shares its five words once.
 */
function wordsNotCountedYet(storyWords: number): (run: Run) => number {
  const counted = new Uint8Array(Math.min(storyWords, MAX_STORY_LENGTH));
  return ({ sourceStart, sourceEnd }) => {
    const fresh = counted
      .subarray(sourceStart, sourceEnd)
      .reduce((sum, before) => sum - before, sourceEnd - sourceStart);
    counted.fill(1, sourceStart, sourceEnd);
    return fresh;
  };
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
  const sourceWordsAWord = (run.sourceEnd - run.sourceStart) / (run.pageEnd - run.pageStart);
  const inSource = (token: number) => run.sourceStart + (token - run.pageStart) * sourceWordsAWord;
  for (let begin = run.pageStart; begin < run.pageEnd; ) {
    let end = begin + 1;
    while (end < run.pageEnd && same(begin, end)) end++;
    passages.push({
      page: spanOf(page, begin, end),
      source: stretch(inSource(begin), inSource(end), storyWords),
      words: end - begin,
      quoted: allQuoted || page.quoted[begin] === 1,
    });
    begin = end;
  }
  return passages;
}

function missingOf(runs: readonly Run[], storyWords: number): SourceStretch[] {
  const missing: SourceStretch[] = [];
  let reached = 0;
  const leave = (end: number) => {
    if (end - reached >= MIN_MISSING_LENGTH) missing.push(stretch(reached, end, storyWords));
  };
  for (const run of [...runs].sort((a, b) => a.sourceStart - b.sourceStart)) {
    leave(Math.min(run.sourceStart, storyWords));
    reached = Math.max(reached, run.sourceEnd);
  }
  leave(storyWords);
  return missing;
}

/** Words of the story as shares of its length. */
function stretch(start: number, end: number, storyWords: number): SourceStretch {
  const share = (word: number) => Math.min(1, word / Math.max(1, storyWords));
  return { start: share(start), end: share(end) };
}

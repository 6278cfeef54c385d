import type { Tokens } from '../text/tokens';
import { spanOf, unmatchedUnits } from './align';
import type { Copy, Passage } from './copy';
import { isSameText, reachingTheEnds } from './edges';
import { WINDOW } from './fingerprint';
import { copiedRuns, type FingerprintHit, type Run } from './runs';
import { evidenceFromRuns, type HitStory, MAX_STORY_LENGTH, wordsInRuns } from './text-free-evidence';
import type { TextFreeEvidence } from './verdict';
import { ABSENT, SHARED, shareOf, stretchesOf, UNTOLD } from './word-states';

export type { FingerprintHit } from './runs';

/** All that is said and drawn of a copy: one count of the words of both sides, from which each figure derives. */
export type Coverage = Pick<
  Copy,
  | 'pageShare'
  | 'sourceShare'
  | 'words'
  | 'quotedWords'
  | 'longestRun'
  | 'passages'
  | 'addedUnits'
  | 'missing'
  | 'untold'
>;

/** What a text-free index tells of a page and a story: the evidence that decides, and what there is to show. */
export interface TextFreeCoverage extends TextFreeEvidence, Pick<Copy, 'passages' | 'addedUnits' | 'missing'> {
  readonly shown: Coverage;
}

/**
 * Estimates what a page shares with a story of which only fingerprints are held. Passages reach from a run's first hit to
 * its last, so that nothing is painted that no fingerprint vouches for; the words beside a run, fewer than fingerprints can
 * tell, are neither shared nor missing. `window` is the winnowing window with which the story's fingerprints were made, `kept`
 * the number of its unquoted fingerprints where it is known.
 */
export function coverageFromHits(
  hits: readonly FingerprintHit[],
  page: Tokens,
  storyWords: number,
  window = WINDOW,
  kept = 0,
): TextFreeCoverage {
  const story: HitStory = { words: storyWords, window };
  const runs = copiedRuns(hits, page, window);
  const shown = isSameText(hits, page, { words: storyWords, kept })
    ? shownOf([wholeRun(runs, page, storyWords)], page, story)
    : shownOf(reachingTheEnds(runs, page, story), page, story);
  const { passages, addedUnits, missing } = shown;
  return { ...evidenceFromRuns(runs, hits, page, story), passages, addedUnits, missing, shown };
}

const wholeRun = (runs: readonly Run[], page: Tokens, storyWords: number): Run => ({
  pageStart: 0,
  pageEnd: page.count,
  sourceStart: 0,
  sourceEnd: storyWords,
  hits: runs.reduce((sum, run) => sum + run.hits, 0),
  quotedHits: runs.reduce((sum, run) => sum + run.quotedHits, 0),
});

function shownOf(runs: readonly Run[], page: Tokens, { words: storyWords, window }: HitStory): Coverage {
  const onPage = new Uint8Array(page.count);
  const inSource = new Uint8Array(Math.min(storyWords, MAX_STORY_LENGTH));
  for (const run of runs) {
    onPage.fill(SHARED, run.pageStart, run.pageEnd);
    inSource.fill(SHARED, run.sourceStart, run.sourceEnd);
  }
  const isShared = Uint8Array.from(onPage);
  markUntold(runs, { onPage, inSource, window });
  const inStory = ({ start, end }: { start: number; end: number }) => stretch(start, end, inSource.length);
  const untold = {
    page: stretchesOf(onPage, UNTOLD).flatMap(({ start, end }) => spansOf(page, start, end)),
    pageShare: shareOf(onPage, UNTOLD),
    source: stretchesOf(inSource, UNTOLD).map(inStory),
    sourceShare: shareOf(inSource, UNTOLD),
  };
  return {
    pageShare: shareOf(onPage, SHARED),
    sourceShare: shareOf(inSource, SHARED),
    ...wordsInRuns(runs, page, storyWords),
    passages: runs.flatMap((run) => passagesOf(run, page, storyWords)),
    addedUnits: addedUnitsOf(page, onPage, isShared),
    missing: stretchesOf(inSource, ABSENT).map(inStory),
    ...(untold.page.length + untold.source.length > 0 ? { untold } : {}),
  };
}

interface WordColumns {
  readonly onPage: Uint8Array;
  readonly inSource: Uint8Array;
  readonly window: number;
}

/**
 * A run that goes on beyond its last hit for `window` words has another hit there: so fewer than that may be shared, and no
 * more than the gap holds on either side.
 */
function markUntold(runs: readonly Run[], { onPage, inSource, window }: WordColumns): void {
  const most = window - 1;
  const gaps = runs.map((run) => ({
    before: Math.min(
      most,
      absentFrom(onPage, run.pageStart - 1, -1, most),
      absentFrom(inSource, run.sourceStart - 1, -1, most),
    ),
    after: Math.min(most, absentFrom(onPage, run.pageEnd, 1, most), absentFrom(inSource, run.sourceEnd, 1, most)),
  }));
  for (const [i, { before, after }] of gaps.entries()) {
    const run = runs[i];
    onPage.fill(UNTOLD, run.pageStart - before, run.pageStart);
    onPage.fill(UNTOLD, run.pageEnd, run.pageEnd + after);
    inSource.fill(UNTOLD, run.sourceStart - before, run.sourceStart);
    inSource.fill(UNTOLD, run.sourceEnd, run.sourceEnd + after);
  }
}

/** Words, `most` at the most, from `at` on in one direction until the next that is shared. */
function absentFrom(states: Uint8Array, at: number, step: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && states[at + count * step] === ABSENT) count++;
  return count;
}

/** Units without a shared word of which more is known to be absent than cannot be told. */
function addedUnitsOf(page: Tokens, onPage: Uint8Array, isShared: Uint8Array): number[] {
  const weight = new Map<number, number>();
  for (let i = 0; i < page.count; i++) {
    const unit = page.unit[i];
    weight.set(unit, (weight.get(unit) ?? 0) + (onPage[i] === ABSENT ? 1 : -1));
  }
  return unmatchedUnits(page, isShared).filter((unit) => weight.get(unit)! > 0);
}

/** Words of the page as spans, cut where a unit ends. */
function spansOf(page: Tokens, start: number, end: number) {
  const spans = [];
  for (let begin = start; begin < end; ) {
    let next = begin + 1;
    while (next < end && page.unit[next] === page.unit[begin]) next++;
    spans.push(spanOf(page, begin, next));
    begin = next;
  }
  return spans;
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

/** Words of the story as shares of its length. */
function stretch(start: number, end: number, storyWords: number): Copy['missing'][number] {
  const share = (word: number) => Math.min(1, word / Math.max(1, storyWords));
  return { start: share(start), end: share(end) };
}

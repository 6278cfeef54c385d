import { coverageFromHits, type TextFreeCoverage } from '../../../lib/match/coverage';
import { fingerprint, queryFingerprints } from '../../../lib/match/fingerprint';
import { shingles } from '../../../lib/match/shingles';
import { strengthOf } from '../../../lib/match/verdict';
import type { Tokens } from '../../../lib/text/tokens';
import { countSkipped } from '../../../tools/copytaster/skipped';
import { createShingleCounter } from './common-shingles';
import { readCorpus, tokensOf } from './documents';
import { createFingerprintIndex } from './fingerprint-index';

/** The common shingles of a corpus among those that the given texts hold; without a corpus none is known. */
export function commonAmong(texts: Iterable<Tokens>, corpus: string | null): (hash: number) => boolean {
  if (corpus === null) return () => false;
  const asked = new Set<number>();
  for (const tokens of texts) for (const hash of shingles(tokens).hash) asked.add(hash);
  const counter = createShingleCounter(asked);
  for (const story of readCorpus(corpus, countSkipped())) counter.add(tokensOf(story));
  return counter.common();
}

export interface TextFreeOptions {
  readonly window: number;
  readonly isCommon: (hash: number) => boolean;
  /** Stories looked at more closely, by hits. */
  readonly candidates: number;
}

/** Evidence for story `story` on the page. */
export interface TextFreeAnswer {
  readonly story: number;
  readonly coverage: TextFreeCoverage;
}

/** Stories of which only fingerprints are kept, ready to be asked for by pages. */
export interface TextFreeStories {
  /** The stories that share anything with the page, strongest first. */
  ask(page: Tokens): TextFreeAnswer[];
  readonly fingerprintsAStory: number;
}

export function keepFingerprints(
  stories: readonly Tokens[],
  { window, isCommon, candidates }: TextFreeOptions,
): TextFreeStories {
  const kept = stories.map((tokens) => fingerprint(tokens, { window, quotedWindow: 2 * window, isCommon }));
  const index = createFingerprintIndex(kept);
  return {
    fingerprintsAStory: index.entries / stories.length,
    ask(page) {
      return [...index.hits(queryFingerprints(page))]
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, candidates)
        .map(([story, hits]) => ({ story, coverage: coverageFromHits(hits, page, stories[story].count, window) }))
        .sort((a, b) => strengthOf(b.coverage) - strengthOf(a.coverage));
    },
  };
}

import type { CopyKind } from './copy';

/** What two texts share, in numbers: from an alignment where both texts are held, from fingerprints where only those are. */
interface SharedWords {
  /** Share of the page's words that stand in the story, 0 to 1; and of the story's words that stand on the page. */
  readonly pageShare: number;
  readonly sourceShare: number;
  /** Shared words outside quotation marks on both sides, and inside on either. */
  readonly words: number;
  readonly quotedWords: number;
  /** Longest unbroken run, in words. */
  readonly longestRun: number;
}

export interface AlignedEvidence extends SharedWords {
  readonly basis: 'texts';
}

/** Estimates from the fingerprints that a pack keeps: the words between neighbouring hits are taken as shared. */
export interface TextFreeEvidence extends SharedWords {
  readonly basis: 'fingerprints';
  /** Distinct unquoted fingerprints of the story that the page holds, and quoted ones. */
  readonly hits: number;
  readonly quotedHits: number;
}

export type Evidence = AlignedEvidence | TextFreeEvidence;

const MIN_WORDS = 50;
const MIN_HITS = 5;
const MOST = 0.7;
const HALF = 0.5;
const MIN_QUOTED_WORDS = 25;

/** What the page is to the story. */
export function decide(evidence: Evidence): CopyKind | 'none' {
  if (!isCopied(evidence)) {
    return evidence.words + evidence.quotedWords >= MIN_QUOTED_WORDS ? 'shared-quotes' : 'none';
  }
  if (evidence.pageShare >= MOST) return evidence.sourceShare >= MOST ? 'full' : 'shortened';
  return evidence.sourceShare >= HALF ? 'extended' : 'passages';
}

function isCopied(evidence: Evidence): boolean {
  return evidence.basis === 'texts' ? evidence.words >= MIN_WORDS : evidence.hits >= MIN_HITS;
}

import type { Tokens } from '../text/tokens';
import type { Copy } from './copy';
import type { TextFreeEvidence } from './verdict';

/** One fingerprint of a story found on a page: where it begins on either side, in tokens. */
export interface FingerprintHit {
  readonly page: number;
  /** May be rounded by the pack to a few words. */
  readonly source: number;
  /** Inside a quotation in the story, as the pack says, or on the page. */
  readonly quoted: boolean;
}

export interface StoryExtent {
  /** Words of the story. */
  readonly words: number;
  /** Unquoted fingerprints that the pack keeps of it. */
  readonly fingerprints: number;
}

export interface TextFreeCoverage extends TextFreeEvidence, Pick<Copy, 'passages' | 'addedUnits' | 'missing'> {}

export declare function coverageFromHits(
  hits: readonly FingerprintHit[],
  page: Tokens,
  story: StoryExtent,
): TextFreeCoverage;

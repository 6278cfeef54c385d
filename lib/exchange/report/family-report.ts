import type { Copy, CorpusFacts, SearchedStories, StoryFacts, VerdictKind } from '../../match/copy';

/** Words that page and source share, quoted so that they can be found without the offsets. */
export interface ReportedPassage {
  /** Counted from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets within the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly words: number;
  /** Inside quotation marks: shown, and never counted as copied. */
  readonly quoted: boolean;
  /** Where in the source, as shares of its length, 0 to 1. */
  readonly source: { readonly start: number; readonly end: number };
}

export type ReportedCopy = Pick<
  Copy,
  'relation' | 'pageShare' | 'sourceShare' | 'untold' | 'words' | 'quotedWords' | 'longestRun' | 'story'
>;

/** One page of the family. Times are ISO 8601; what nobody knows is null. */
export interface ReportedPage {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly readAt: string;
  readonly kind: VerdictKind;
  /** null where the page shares nothing with any story that was searched. */
  readonly copy: ReportedCopy | null;
  /** The page's own words that credit an agency. */
  readonly credits: readonly string[];
  /** Their short names. */
  readonly agencies: readonly string[];
  readonly passages: readonly ReportedPassage[];
}

export interface FamilyReport {
  readonly title: string;
  readonly story: string;
  readonly source: StoryFacts | null;
  /** The oldest first; those without a date last. */
  readonly pages: readonly ReportedPage[];
  /** Every pack that was searched for any of the pages. */
  readonly packs: CorpusFacts['packs'];
  /** What else was searched for any of them, as it was when most was there. */
  readonly beside: readonly SearchedStories[];
  /** How it was found out and what it does not say, in paragraphs of the reader's language. */
  readonly method: readonly string[];
  readonly madeAt: string;
  readonly version: string;
}

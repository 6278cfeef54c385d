import type { Credit } from '../article/article';
import type { Span } from '../text/span';

/** What a page is to a story. Evidence, not a verdict on anybody. */
export type CopyKind = 'full' | 'shortened' | 'extended' | 'passages' | 'shared-quotes';
export type VerdictKind = CopyKind | 'none' | 'no-corpus';

/** Bibliographic facts of a story in a pack; never its text. */
export interface StoryFacts {
  /** `${pack id}/${number}`: stable for one pack version. */
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly publisher: string;
  readonly domain: string;
  readonly url: string | null;
  /** YYYY-MM-DD, or null. */
  readonly published: string | null;
  readonly words: number;
  /** SPDX id, where the source is openly licensed. */
  readonly licence: string | null;
  /** Only where the reader has read it: when (ms since 1970), and the story that its family of copies is kept under. */
  readonly read?: { readonly at: number; readonly family: string };
}

/** What a story is called where it must outlive its pack's version: its address, or its number where it has none. */
export const storyKey = ({ url, id }: StoryFacts): string => url ?? id;

/** Where in a story, as shares of its length, 0 to 1. */
export interface SourceStretch {
  readonly start: number;
  readonly end: number;
}

/** Words beside shared ones, fewer than would have a fingerprint: they may go on alike or not. */
export interface Untold {
  readonly page: readonly Span[];
  /** Share of the page's words, 0 to 1; with `pageShare` and what is added it makes 1. */
  readonly pageShare: number;
  readonly source: readonly SourceStretch[];
  /** With `sourceShare` and what is missing it makes 1. */
  readonly sourceShare: number;
}

/** A run of words on the page that stands in the story too. */
export interface Passage {
  readonly page: Span;
  readonly source: SourceStretch;
  readonly words: number;
  /** Inside quotation marks: shared quotes are what independent reports have in common, and decide nothing. */
  readonly quoted: boolean;
}

/** One story that this page shares words with, and the evidence. */
export interface Copy {
  readonly story: StoryFacts;
  readonly kind: CopyKind;
  /** Share of the page's words that stand in the story, 0 to 1; and of the story's words that stand here. */
  readonly pageShare: number;
  readonly sourceShare: number;
  /** Matched words outside quotation marks, and inside. */
  readonly words: number;
  readonly quotedWords: number;
  /** Longest unbroken run, in words. */
  readonly longestRun: number;
  readonly passages: readonly Passage[];
  /** Units of the page of which nothing stands in the story. */
  readonly addedUnits: readonly number[];
  /** Stretches of the story that are not on the page, as shares of its length. */
  readonly missing: readonly SourceStretch[];
  /** What fingerprints cannot tell: neither shared nor missing. Left out where all is told, as with both texts at hand. */
  readonly untold?: Untold;
  /** How the page stands to the story's source, strongest evidence first. */
  readonly relation: CopyRelation;
}

/** From here on a share is "all" in words. Rounding to whole per cent would say 100 % from .995. */
export const ALL = 0.95;

/** Is all of either text in the other, so that "full" may be said? Of a kind, less is needed (verdict.ts). */
export const isWhole = ({ pageShare, sourceShare }: Pick<Copy, 'pageShare' | 'sourceShare'>): boolean =>
  Math.min(pageShare, sourceShare) >= ALL;

/**
 * declared: the page names this very source. credits-other: it credits an agency, and this source is not that one. agency-page: the
 * page is an agency's own. same-outlet: two domains of one outlet (never called a copy). same-owner, open-licence: facts about the
 * sources. uncredited: an agency's words, no credit found. unexplained: none of these.
 */
export type CopyRelation =
  | 'declared'
  | 'credits-other'
  | 'agency-page'
  | 'same-owner'
  | 'same-outlet'
  | 'open-licence'
  | 'uncredited'
  | 'unexplained';

/** What was searched: said with every answer, since "no match" is worth what the corpus is worth. */
export interface SearchedPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** YYYY-MM-DD of its last story, and for how many days the pack says that it is fresh; left out for an archive. */
  readonly freshness?: { readonly to: string; readonly staleAfter: number };
}

/** Stories that were searched one by one, beside the packs: those of one feed, or those that the user had read. */
export interface SearchedStories {
  /** Name of the feed; null for what had been read. */
  readonly feed: string | null;
  /** With text to compare: headlines alone are no part of it. */
  readonly stories: number;
  /** YYYY-MM-DD of the youngest; null where none has a date. */
  readonly to: string | null;
}

export interface CorpusFacts {
  readonly packs: readonly SearchedPack[];
  /** Of the packs. */
  readonly stories: number;
  /** YYYY-MM-DD of the packs' first and last story; null for an empty corpus. */
  readonly from: string | null;
  readonly to: string | null;
  /** Left out where there was nothing beside the packs, and in readings of before this was kept. */
  readonly beside?: readonly SearchedStories[];
}

/** All that a page was compared with, in stories. */
export const storiesSearched = ({ stories, beside = [] }: CorpusFacts): number =>
  beside.reduce((sum, source) => sum + source.stories, stories);

export interface Verdict {
  readonly kind: VerdictKind;
  /** Best first; copies[0] decides `kind`. Empty for 'none' and 'no-corpus'. */
  readonly copies: readonly Copy[];
  /** The page's credits, repeated here so that a verdict can be read by itself. */
  readonly credits: readonly Credit[];
  readonly corpus: CorpusFacts;
}

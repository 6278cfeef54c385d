import type { Article } from '../../article/article';
import type { Copy, CorpusFacts, StoryFacts, VerdictKind } from '../../match/copy';
import type { Reading } from '../../notes/reading';
import { wordsOf } from '../../text/span';
import { methodWords, packName } from './report-words';

/** What a report needs of a Reading: an article that was kept, matched anew, will do. */
export interface ReportedReading extends Pick<Reading, 'readAt' | 'verdict'> {
  readonly article: Pick<Article, 'url' | 'title' | 'site' | 'publisher' | 'published' | 'units'>;
}

export interface ReportOptions {
  /** Id of the family's story, as in `Reading.story`. */
  readonly story: string;
  /** The readings of the family's pages, in any order. */
  readonly readings: readonly ReportedReading[];
  readonly madeAt: Date;
  /** Version of Copytaster. */
  readonly version: string;
}

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
  'relation' | 'pageShare' | 'sourceShare' | 'words' | 'quotedWords' | 'longestRun' | 'story'
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
  /** How it was found out and what it does not say, in paragraphs of the reader's language. */
  readonly method: readonly string[];
  readonly madeAt: string;
  readonly version: string;
}

/**
 * All that is known of one family of copies, for a reader who has to check or cite it. Of a page's copies only that of this
 * story is reported; its best one where the family goes by a story that is in no pack.
 */
export function describeFamily({ story, readings, madeAt, version }: ReportOptions): FamilyReport {
  const pages = readings
    .map((reading) => reportedPage(reading, story))
    .sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || (a.url < b.url ? -1 : 1));
  const source = pages.find(({ copy }) => copy?.story.id === story)?.copy?.story ?? null;
  const packs = new Map(readings.flatMap(({ verdict }) => verdict.corpus.packs).map((pack) => [packName(pack), pack]));
  return {
    title: source?.title ?? pages[0]?.title ?? story,
    story,
    source,
    pages,
    packs: [...packs.values()],
    method: methodWords(),
    madeAt: madeAt.toISOString(),
    version,
  };
}

function reportedPage({ article, verdict, readAt }: ReportedReading, story: string): ReportedPage {
  const { title, url, site, publisher, published, units } = article;
  const copy = verdict.copies.find((candidate) => candidate.story.id === story) ?? verdict.copies[0] ?? null;
  return {
    title,
    url,
    site,
    publisher,
    published,
    readAt: new Date(readAt).toISOString(),
    kind: copy?.kind ?? verdict.kind,
    copy,
    credits: verdict.credits.map(({ quote }) => quote),
    agencies: verdict.credits.map(({ agency }) => agency),
    passages: (copy?.passages ?? []).map(({ page, words, quoted, source }) => ({
      paragraph: page.unit + 1,
      start: page.start,
      end: page.end,
      quote: wordsOf(units, page),
      words,
      quoted,
      source,
    })),
  };
}

import type { Article } from '../../article/article';
import type { SearchedStories } from '../../match/copy';
import type { Reading } from '../../notes/reading';
import { wordsOf } from '../../text/span';
import type { FamilyReport, ReportedPage } from './family-report';
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
    beside: searchedBeside(readings),
    method: methodWords(),
    madeAt: madeAt.toISOString(),
    version,
  };
}

function searchedBeside(readings: readonly ReportedReading[]): SearchedStories[] {
  const sources = new Map<string | null, SearchedStories>();
  for (const source of readings.flatMap(({ verdict }) => verdict.corpus.beside ?? [])) {
    if (source.stories > (sources.get(source.feed)?.stories ?? 0)) sources.set(source.feed, source);
  }
  return [...sources.values()];
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

import { linesAfterHeadline, linesBeforeHeadline } from '../body/headline';
import type { PageTree } from '../body/page-tree';
import { dateInTitle, dateInUrl, isoDate } from './dates';
import { type MetaTags, metaContent } from './meta-tags';
import { type StructuredNode, textOf } from './structured-data';

/** When the page says the story was published and changed. */
const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'ptime',
  'originalpublicationdate',
  'article.published',
  'published_time',
  'dateposted',
  'rnews:datepublished',
  'pub_date',
  'displaydate',
  'citation_publication_date',
  'dc.date.created',
];
const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'dcterms.modified'];
const MAX_DATE_LINE_LENGTH = 100;
const LABELLED_DATE = /^(?:date|datum|fecha|data|published|posted|veröffentlicht|publié|publicado)\b/i;

export interface DateSources {
  readonly main: StructuredNode | null;
  readonly tags: MetaTags;
  readonly tree: PageTree;
  readonly titles: readonly string[];
  readonly url: string;
  /** BCP 47, as the page says. */
  readonly language: string | null;
}

/** Clocks of pages and of their users differ by a day at most: what is later is no date of this story. */
const MAX_AHEAD_MS = 86_400_000;

export function publishedOf({ main, tags, tree, titles, url, language }: DateSources): string | null {
  const latest = Date.now() + MAX_AHEAD_MS;
  const dateIn = (text: string) => past(isoDate(text, language), latest);
  const declared = [
    textOf(main?.datePublished),
    textOf(main?.dateCreated),
    ...PUBLISHED_TAGS.map((tag) => metaContent(tags, tag)),
  ];
  return (
    first(declared, dateIn) ??
    first(tree.times, (element) =>
      dateIn(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''),
    ) ??
    past(dateInUrl(url), latest) ??
    first(titles, (title) => past(dateInTitle(title, language), latest)) ??
    dateNearHeadline(tree, titles, dateIn)
  );
}

const past = (date: string | null, latest: number): string | null =>
  date && Date.parse(date.slice(0, 'yyyy-mm-dd'.length)) <= latest ? date : null;

export const modifiedOf = (main: StructuredNode | null, tags: MetaTags): string | null =>
  isoDate(textOf(main?.dateModified)) ?? isoDate(metaContent(tags, ...MODIFIED_TAGS));

/** The first short line around the headline that holds a date, or a line that says "Date" anywhere. */
function dateNearHeadline(
  tree: PageTree,
  titles: readonly string[],
  dateIn: (text: string) => string | null,
): string | null {
  const labelled = tree.runs.map(({ text }) => text).filter((text) => LABELLED_DATE.test(text));
  const lines = [...linesAfterHeadline(tree, titles), ...linesBeforeHeadline(tree, titles), ...labelled];
  return first(lines, (text) => (text.length <= MAX_DATE_LINE_LENGTH ? dateIn(text) : null));
}

function first<Item>(items: Iterable<Item>, dateOf: (item: Item) => string | null): string | null {
  for (const item of items) {
    const date = dateOf(item);
    if (date) return date;
  }
  return null;
}

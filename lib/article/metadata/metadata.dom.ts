import type { ArticleText, Margins, Titles } from '../article';
import { linesAfterHeadline, linesBeforeHeadline, sameHeadline } from '../body/headline';
import type { PageTree } from '../body/page-tree';
import { STRUCTURED_AUTHOR, TELLING_TAG } from '../tag-names';
import { readMetaTags, structuredBlocks } from './head.dom';
import { type MetaTags, metaContent } from './meta-tags';
import { bylineParts } from './page-authors.dom';
import { writtenTimes } from './page-dates.dom';
import { plainText } from './plain-text';
import { mainNode, type StructuredNode, structuredNodes, textOf, typesOf } from './structured-data';

/** Everything that the page says of the story besides the story. */
export interface Metadata
  extends Pick<
    ArticleText,
    'url' | 'canonicalUrl' | 'originalUrl' | 'site' | 'title' | 'titles' | 'publisher' | 'language' | 'live'
  > {
  /** The page says that the story is for subscribers. */
  readonly paywalled: boolean;
  /** The descriptions that the page gives to machines, the longest of which is often the standfirst. */
  readonly summaries: readonly string[];
  /** All of the margins that does not depend on where the body is. */
  readonly beside: Omit<Margins, 'lead' | 'tail'>;
}

const MAX_PUBLISHER_LENGTH = 80;
const PUBLISHER_TYPES = new Set(['NewsMediaOrganization', 'Organization', 'WebSite']);

export function readMetadata(document: Document, url: string, tree: PageTree): Metadata {
  const tags = readMetaTags(document);
  const nodes = structuredNodes(structuredBlocks(document));
  const headings = tree.headings.map((heading) => plainText(heading.textContent ?? '')).filter(Boolean);
  const openGraph = plainText(metaContent(tags, 'og:title', 'twitter:title'));
  const documentTitle = plainText(document.title);
  const main = mainNode(nodes, { headlines: [...headings, openGraph, documentTitle], path: pathOf(url) });
  const titles = titlesOf(headings, openGraph, main, documentTitle);
  const given = Object.values(titles).filter((title) => title !== null);
  const siteName = plainText(metaContent(tags, 'og:site_name', 'application-name'));
  const publisher = publisherOf(main, siteName, nodes);
  const language = document.documentElement.lang.trim() || plainText(textOf(main?.inLanguage)) || null;
  return {
    url,
    ...addressesOf(document, url, tags),
    site: hostOf(url),
    title: bestTitle(titles, siteName),
    titles,
    publisher,
    language,
    live: main !== null && typesOf(main).includes('LiveBlogPosting'),
    paywalled:
      /^false$/i.test(String(main?.isAccessibleForFree)) || metaContent(tags, 'article:content_tier') === 'locked',
    summaries: summariesOf(main, tags),
    beside: {
      near: nearHeadline(tree, given),
      byline: bylineParts(tree),
      sources: sourcesOf(main, tags),
      times: writtenTimes(tree),
    },
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '');

function titlesOf(
  headings: readonly string[],
  openGraph: string,
  main: StructuredNode | null,
  document: string,
): Titles {
  const structured = plainText(textOf(main?.headline));
  const agreeing = headings.find((heading) =>
    [openGraph, document, structured].some((title) => sameHeadline(heading, title)),
  );
  return {
    heading: agreeing ?? headings[0] ?? null,
    openGraph: openGraph || null,
    structured: structured || null,
    document: document || null,
  };
}

/** The heading where another title bears it out; else what the page says to machines, without the site's name. */
function bestTitle(titles: Titles, siteName: string): string {
  const { heading, openGraph, structured, document } = titles;
  const borneOut =
    heading && [openGraph, structured, document].some((title) => title && sameHeadline(heading, title))
      ? heading
      : null;
  const title =
    (borneOut && titleWithin(borneOut, [structured, openGraph])) ??
    structured ??
    openGraph ??
    heading ??
    document ??
    '';
  return title === openGraph || title === document ? withoutSiteName(title, siteName) : title;
}

/** The least of a heading that its title takes up, where a section or a button stands in the heading too. */
const MIN_SHARE_OF_HEADING = 0.6;

/** "Preps | Ferry strike ends", "Ferry strike ends  Open editor": the title that the page gives elsewhere, inside its heading. */
const titleWithin = (heading: string, titles: readonly (string | null)[]): string =>
  titles.find(
    (title) =>
      title && title !== heading && heading.includes(title) && title.length >= heading.length * MIN_SHARE_OF_HEADING,
  ) ?? heading;

function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(/(?<!\s)\s+[|–—·»-]\s+/);
  const last = parts.at(-1) ?? '';
  const named = sameHeadline(last, siteName) || last.length < 30;
  return parts.length > 1 && parts[0].length > 15 && named
    ? title.slice(0, title.lastIndexOf(last)).replace(/(?<!\s)\s+[|–—·»-]\s+$/, '')
    : title;
}

function publisherOf(main: StructuredNode | null, siteName: string, nodes: readonly StructuredNode[]): string | null {
  const declared = plainText(textOf(main?.publisher));
  if (declared && declared.length <= MAX_PUBLISHER_LENGTH) return declared;
  if (siteName) return siteName;
  const organisation = nodes.find((node) => typesOf(node).some((type) => PUBLISHER_TYPES.has(type)) && node.name);
  return organisation ? plainText(textOf(organisation.name)) || null : null;
}

function addressesOf(document: Document, url: string, tags: MetaTags) {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') || metaContent(tags, 'og:url');
  const canonicalUrl = absolute(href, url);
  const original = absolute(metaContent(tags, 'original-source', 'syndication-source'), url);
  const foreign = [original, canonicalUrl].find((address) => address && outletOf(address) !== outletOf(url));
  return { canonicalUrl, originalUrl: foreign ?? null };
}

function absolute(address: string, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The last two labels of the host, three under "co.uk" and the like: enough to tell one outlet's subdomains from another outlet. */
function outletOf(url: string): string {
  const labels = hostOf(url).split('.');
  const secondLevel =
    labels.length > 2 &&
    /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') &&
    (labels.at(-1) ?? '').length === 2;
  return labels.slice(secondLevel ? -3 : -2).join('.');
}

const LABELLED =
  /^(?:author|autor(?:in|a|en)?|auteure?|autore|escrito por|written by|date|datum|fecha|data|published|posted|veröffentlicht|publié|publicado)(?![a-zà-ÿ])/i;
const MAX_NEAR_LENGTH = 100;

/** Where pages put byline and date, and the lines that say what they are. */
function nearHeadline(tree: PageTree, titles: readonly string[]): string[] {
  const labelled = tree.runs.map(({ text }) => text).filter((text) => LABELLED.test(text));
  const lines = [...linesAfterHeadline(tree, titles), ...linesBeforeHeadline(tree, titles), ...labelled];
  return lines.filter((line) => line.length <= MAX_NEAR_LENGTH);
}

const SUMMARY_TAGS = ['og:description', 'description', 'twitter:description', 'dc.description', 'sailthru.description'];

function summariesOf(main: StructuredNode | null, tags: MetaTags): string[] {
  const structured = ['description', 'alternativeHeadline', 'abstract'].map((key) => textOf(main?.[key]));
  return [...structured, ...SUMMARY_TAGS.map((tag) => metaContent(tags, tag))].map(plainText).filter(Boolean);
}

const STRUCTURED_FACTS = [
  'sourceOrganization',
  'provider',
  'creditText',
  'copyrightHolder',
  'copyrightNotice',
  'datePublished',
  'dateCreated',
  'dateModified',
];
const MAX_OF_A_TAG = 5;

function sourcesOf(main: StructuredNode | null, tags: MetaTags): Margins['sources'] {
  const sources: { from: string; text: string }[] = [];
  const add = (from: string, text: string) => {
    const plain = plainText(text);
    if (plain) sources.push({ from, text: plain });
  };
  for (const author of [main?.author ?? main?.creator].flat()) add(STRUCTURED_AUTHOR, textOf(author));
  for (const key of STRUCTURED_FACTS) add(key, textOf(main?.[key]));
  for (const [tag, contents] of tags)
    if (TELLING_TAG.test(tag)) for (const content of contents.slice(0, MAX_OF_A_TAG)) add(tag, content);
  return sources;
}

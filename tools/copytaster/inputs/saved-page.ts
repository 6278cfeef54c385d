import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article } from '../../../lib/article/article';
import { completeArticle } from '../../../lib/article/complete-article';
import { detectStory } from '../../../lib/article/detect/detect.dom';
import { STRICT_THRESHOLD } from '../../../lib/article/detect/thresholds';
import { type ReadArticle, readArticle } from '../../../lib/article/read.dom';
import { readStory } from '../../../lib/article/story.dom';
import { decodeHtml } from '../../../lib/text/charset';

/** A page as a browser or a crawler saved it. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** null where only the page itself may say. */
  readonly url: string | null;
  readonly contentType: string | null;
}

/** When a page was fetched, as a web archive says it (ISO 8601); null where nobody does. */
export interface Crawled {
  readonly crawled: string | null;
}

/** A saved page, or why it cannot be had. */
export type FoundPage = { readonly where: string } & ((Crawled & SavedPage) | { readonly fault: string });

/** 'stories': what the extension would read by itself. 'all': whatever has a body text, as on the reader's own click. */
export type PagesWanted = 'stories' | 'all';

/** The host of a page that nobody knows the address of: the gate takes no trait from it. */
const UNKNOWN_ADDRESS = 'https://unknown.invalid/';
/** What a relative canonical link was completed to is no address either. */
const NO_ADDRESS = { url: '', canonicalUrl: null, originalUrl: null, site: '' } as const;
/** Of Chrome, Edge and Internet Explorer, which write it above the page: <!-- saved from url=(0023)https://… --> */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S{1,2000})\s*-->/;
const HEAD_LENGTH = 4_000;

/**
 * The article of a saved page, read by the extension's own code, or why there is none. Nothing is loaded and no script runs;
 * what style sheets hide is read, since there is nobody to apply them. About 150 ms a page.
 */
export function readSavedPage(page: SavedPage, wanted: PagesWanted): Article | { readonly fault: string } {
  const html = decodeHtml(page.bytes, page.contentType);
  const document = documentOf(html);
  const url = page.url ?? addressIn(html, document) ?? UNKNOWN_ADDRESS;
  const read = wanted === 'stories' ? storyIn(document, url) : readArticle(document, url);
  if (!read) return { fault: wanted === 'stories' ? 'no news story' : 'no text' };
  const article = completeArticle(read.article);
  if (article.access === 'preview') return { fault: 'a paywall shows only the beginning' };
  return url === UNKNOWN_ADDRESS ? { ...article, ...NO_ADDRESS } : article;
}

/**
 * parse5 builds the tree that browsers build, missing tags and misplaced ones included; linkedom, which takes a page as it is
 * written, gives that tree the DOM that our reader speaks to.
 */
const documentOf = (html: string): Document => parseHTML(serialize(parse(html))).document;

/** What the gate and the second look let through. */
function storyIn(document: Document, url: string): ReadArticle | null {
  const { score } = detectStory(document, url);
  return score < STRICT_THRESHOLD ? null : readStory(document, url, score);
}

/** Where a page says that it stood. */
function addressIn(html: string, document: Document): string | null {
  const said = [
    SAVED_FROM.exec(html.slice(0, HEAD_LENGTH))?.[1],
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return said.find((address) => address && /^https?:/i.test(address) && URL.canParse(address)) ?? null;
}

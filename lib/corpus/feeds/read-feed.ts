import { decodeXml } from '../../text/charset';
import { paragraphs } from '../../text/paragraphs';
import { publicUrl } from '../../text/public-url';
import type { FeedStory } from '../recent/keep-story';
import type { Feed, FeedItem, ItemContent } from './feed';
import { readFeedDate } from './feed-date';
import { type TextUnit, textOfHtml } from './html-text';
import { spdxOf } from './licence';
import { readJsonFeed } from './read-json-feed';
import { readXmlFeed } from './read-xml-feed';
import { parseXml } from './xml';

/** Words from which on an item's text is taken for the whole story: most summaries have 20 to 60, most stories over 200. */
const MIN_WORDS = 120;
/** A text that ends so goes on elsewhere. */
const GOES_ON = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read|continue)\b[^.]{0,40})\W*$/i;
/** UTF-16 code units of a last paragraph in which such an ending stands. */
const LAST_WORDS = 80;
/** Nobody publishes later than the day after tomorrow in any time zone: such a date is a slip, and is left out. */
const LATEST_AHEAD = 2 * 86_400_000;
const MAX_ITEMS = 500;

export interface FeedBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from, after redirects: links may be relative to it. */
  readonly url: string;
}

export interface ReadFeed {
  readonly title: string;
  readonly homepage: string | null;
  readonly licence: string | null;
  /** Each address once, in the order of the feed. */
  readonly stories: readonly FeedStory[];
}

export interface ReadFeedOptions {
  /** Address under which the reader added it: names its stories. */
  readonly feed: string;
  /** What the reader knows of its licence; else the feed's own word. */
  readonly licence: string | null;
  /** ms since 1970. */
  readonly now: number;
}

/** Reads a feed of any format. Throws FeedError with the first fault; an item without address or title is passed over. */
export function readFeed(bytes: FeedBytes, options: ReadFeedOptions): ReadFeed {
  const { url } = bytes;
  const feed = parseFeed(bytes);
  const title = plain(feed.title) || new URL(url).hostname;
  const licence = options.licence ?? (feed.licence === null ? null : spdxOf(feed.licence));
  const stories = new Map<string, FeedStory>();
  for (const item of feed.items) {
    const story = storyOf(item, { base: url, publisher: title, licence, language: feed.language, options });
    if (story && !stories.has(story.url)) stories.set(story.url, story);
  }
  return { title, homepage: addressIn(feed, url), licence, stories: [...stories.values()] };
}

/** What a feed of any format says, as it says it. Throws FeedError. */
export function parseFeed({ bytes, contentType, url }: FeedBytes): Feed {
  const text = decodeXml(bytes, contentType);
  const feed = /^\s*[{[]/.test(text) ? readJsonFeed(text) : readXmlFeed(parseXml(text, url));
  return { ...feed, items: feed.items.slice(0, MAX_ITEMS) };
}

interface StoryContext {
  readonly base: string;
  readonly publisher: string;
  readonly licence: string | null;
  readonly language: string | null;
  readonly options: ReadFeedOptions;
}

function storyOf(item: FeedItem, { base, publisher, licence, language, options }: StoryContext): FeedStory | null {
  const { link, title: own, units } = readItem(item, base);
  const url = link === null ? null : publicUrl(link);
  const title = own || firstWords(units);
  if (url === null || title === '') return null;
  const published = dateIn(item.date, { language, now: options.now });
  return { feed: options.feed, url, title, publisher, published, licence, units: isWholeText(units) ? units : null };
}

/** What a headline may be made of where there is none, as RSS and JSON Feed allow: about a line. */
const HEADLINE_LENGTH = 80;

function firstWords([first]: readonly TextUnit[]): string {
  const text = first?.text ?? '';
  if (text.length <= HEADLINE_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', HEADLINE_LENGTH) + 1).trim() || text.slice(0, HEADLINE_LENGTH)} …`;
}

export interface ReadItem {
  /** Absolute; null where there is none. */
  readonly link: string | null;
  readonly title: string;
  /** Of the contents the longest, summaries too. */
  readonly units: TextUnit[];
}

export function readItem({ link, base: own, title, contents }: FeedItem, base: string): ReadItem {
  return {
    link: link === null ? null : absolute(link, own ?? base),
    title: plain(title),
    units: longestText(contents),
  };
}

/** As it is written where it says all: how it is spelled is for publicUrl. */
function absolute(link: string, base: string): string | null {
  if (URL.canParse(link)) return link;
  return URL.canParse(link, base) ? new URL(link, base).href : null;
}

function longestText(contents: readonly ItemContent[]): TextUnit[] {
  const texts = contents.map(unitsOf);
  return texts.sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? [];
}

/** Is it long enough for a story, and does not stop in the middle? Else it is a summary. */
const isWholeText = (units: readonly TextUnit[]): boolean =>
  wordsIn(units) >= MIN_WORDS && !GOES_ON.test(units.at(-1)?.text.slice(-LAST_WORDS) ?? '');

const wordsIn = (units: readonly TextUnit[]) =>
  units.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const unitsOf = ({ form, value }: ItemContent): TextUnit[] =>
  form === 'html' ? textOfHtml(value) : paragraphs(value).map((unit): TextUnit => ({ ...unit, kind: 'paragraph' }));

/** A tag that closes: a title of plain text comes with markup in it now and then, and with a lone `<` too. */
const CLOSING_TAG = /<\/[a-z]\w{0,20}>/i;

const plain = (title: ItemContent | null) =>
  title === null
    ? ''
    : unitsOf(CLOSING_TAG.test(title.value) ? { ...title, form: 'html' } : title)
        .map(({ text }) => text)
        .join(' ');

/** YYYY-MM-DD; null for none, for one that cannot be read, and for one in the future. */
function dateIn(written: string | null, { language, now }: { language: string | null; now: number }): string | null {
  const date = written === null ? null : readFeedDate(written, language);
  return date === null || date.time > now + LATEST_AHEAD ? null : date.day;
}

function addressIn({ homepage }: Feed, base: string): string | null {
  return homepage !== null && URL.canParse(homepage, base) ? publicUrl(new URL(homepage, base).href) : null;
}

import { decodeXml } from '../../text/charset';
import { paragraphs } from '../../text/paragraphs';
import { publicUrl } from '../../text/public-url';
import type { FeedStory } from '../recent/keep-story';
import type { Feed, FeedItem, ItemContent } from './feed';
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
export function readFeed({ bytes, contentType, url }: FeedBytes, options: ReadFeedOptions): ReadFeed {
  const text = decodeXml(bytes, contentType);
  const feed = /^\s*[{[]/.test(text) ? readJsonFeed(text) : readXmlFeed(parseXml(text));
  const title = plain(feed.title) || new URL(url).hostname;
  const licence = options.licence ?? (feed.licence === null ? null : spdxOf(feed.licence));
  const stories = new Map<string, FeedStory>();
  for (const item of feed.items.slice(0, MAX_ITEMS)) {
    const story = storyOf(item, { base: url, publisher: title, licence, options });
    if (story && !stories.has(story.url)) stories.set(story.url, story);
  }
  return { title, homepage: addressIn(feed, url), licence, stories: [...stories.values()] };
}

interface StoryContext {
  readonly base: string;
  readonly publisher: string;
  readonly licence: string | null;
  readonly options: ReadFeedOptions;
}

function storyOf(item: FeedItem, { base, publisher, licence, options }: StoryContext): FeedStory | null {
  const url = item.link !== null && URL.canParse(item.link, base) ? publicUrl(new URL(item.link, base).href) : null;
  const title = plain(item.title);
  if (url === null || title === '') return null;
  const published = dateIn(item.date, options.now);
  return { feed: options.feed, url, title, publisher, published, licence, units: wholeText(item.contents) };
}

/** The longest of the contents, where it is long enough for a story and does not stop in the middle; null for a summary. */
function wholeText(contents: readonly ItemContent[]): TextUnit[] | null {
  const texts = contents.map(({ form, value }) =>
    form === 'html' ? textOfHtml(value) : paragraphs(value).map((unit): TextUnit => ({ ...unit, kind: 'paragraph' })),
  );
  const [longest] = texts.sort((a, b) => wordsIn(b) - wordsIn(a));
  if (!longest || wordsIn(longest) < MIN_WORDS || GOES_ON.test(longest.at(-1)?.text.slice(-LAST_WORDS) ?? ''))
    return null;
  return longest;
}

const wordsIn = (units: readonly TextUnit[]) =>
  units.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Titles come with markup in them now and then. */
const plain = (title: string | null) =>
  textOfHtml(title ?? '')
    .map(({ text }) => text)
    .join(' ');

/** YYYY-MM-DD; null for none, for one that cannot be read, and for one in the future. */
function dateIn(date: string | null, now: number): string | null {
  if (date === null) return null;
  const time = Date.parse(date);
  if (Number.isNaN(time) || time > now + LATEST_AHEAD) return null;
  // The day as it is written, where it is: a date line is where the source is.
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? new Date(time).toISOString().slice(0, 10);
}

function addressIn({ homepage }: Feed, base: string): string | null {
  return homepage !== null && URL.canParse(homepage, base) ? publicUrl(new URL(homepage, base).href) : null;
}

import { type MetaTags, metaContent } from '../metadata/meta-tags';
import type { GateFeature } from './gate-weights';
import { isNewsroom } from './outlet';
import { urlShape } from './url-shape';

/** What the gate looks at: the head's facts and the address, never the body. */
export interface HeadFacts {
  readonly url: string;
  readonly title: string;
  readonly tags: MetaTags;
  /** The JSON-LD blocks, unparsed. */
  readonly structured: readonly string[];
  /** The page has a `<link rel="amphtml">`. */
  readonly amp: boolean;
}

/** The tags that the gate asks for. */
export const GATE_TAGS = ['og:type', 'article:section', 'news_keywords', 'generator'] as const;

const TYPE_KEY = '"@type"';
const MAX_TYPE_LENGTH = 60;
const NEWS_TYPES = ['LiveBlogPosting', 'Report', 'ClaimReview'];
const ARTICLE_TYPES = ['Article', 'BlogPosting'];
/** Types of Open Graph that are no article. */
const THINGS = 'product book movie profile video music game company restaurant hotel'.split(' ');
/** Section fronts carry a node for every teaser. */
const MAX_STORY_NODES = 2;
const MAX_BLOCK = 300_000;
const LONG_TITLE = 70;
const SHORT_TITLE = 30;

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(https?:\/\/.+)$/;

/** Where the page was published: an archived copy's own address says nothing of it. null for no address. */
function publishedAddress(url: string): URL | null {
  const published = (url.includes('archive.org') && ARCHIVED.exec(url)?.[1]) || url;
  return URL.canParse(published) ? new URL(published) : null;
}

/**
 * The features that hold. Only such as say something of the page; properties that merely tell new sites from old ones
 * (social cards, robots rules, a generator's name) fit the training pages better and the web worse.
 */
export function gateFeatures({ url, title, tags, structured, amp }: HeadFacts): Set<GateFeature> {
  const features = new Set<GateFeature>();
  const add = (feature: GateFeature, holds: unknown) => {
    if (holds) features.add(feature);
  };
  const address = publishedAddress(url);
  const types = structured.filter((block) => block.length <= MAX_BLOCK).flatMap(typesIn);
  const stories = types.filter((type) => isNewsType(type) || ARTICLE_TYPES.includes(type));
  if (stories.length > 0 && stories.length <= MAX_STORY_NODES) {
    add('newsNode', stories.some(isNewsType));
    add(
      'nodeModified',
      structured.some((block) => block.includes('"dateModified"')),
    );
  }
  add(
    'productNode',
    types.some((type) => type.startsWith('Product')),
  );

  const openGraphType = metaContent(tags, 'og:type').toLowerCase();
  add('openGraphArticle', openGraphType.includes('article') || openGraphType.includes('news'));
  add(
    'openGraphThing',
    THINGS.some((thing) => openGraphType.includes(thing)),
  );
  add('sectionTag', metaContent(tags, 'article:section'));
  add('newsKeywords', metaContent(tags, 'news_keywords'));
  add('wordPress', metaContent(tags, 'generator').toLowerCase().includes('wordpress'));
  add('amp', amp);

  add('longTitle', title.length > LONG_TITLE);
  add('shortTitle', title.length < SHORT_TITLE);

  if (address && !address.hostname.endsWith('.invalid')) {
    for (const trait of urlShape(address)) features.add(trait);
    features.add(isNewsroom(address.hostname) ? 'newsroom' : 'unknownOutlet');
  }
  return features;
}

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || NEWS_TYPES.includes(type);

/**
 * The types of a JSON-LD block. They are looked for, not parsed: that costs a fifth, and says as much (F1 .946 both ways,
 * cross-validated). What follows a key without a type is no name of one.
 */
function typesIn(block: string): string[] {
  const types: string[] = [];
  for (let at = block.indexOf(TYPE_KEY); at >= 0; at = block.indexOf(TYPE_KEY, at + TYPE_KEY.length)) {
    const start = block.indexOf('"', at + TYPE_KEY.length) + 1;
    const end = block.indexOf('"', start);
    if (start === 0 || end < 0 || end - start > MAX_TYPE_LENGTH) continue;
    const value = block.slice(start, end);
    // "https://schema.org/NewsArticle"
    types.push(value.slice(value.lastIndexOf('/') + 1));
  }
  return types;
}

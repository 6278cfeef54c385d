import type { GateFeature } from './gate-weights';
import { type MetaTags, metaContent } from './meta-tags';
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

/** Types are looked for, not parsed: that costs a fifth, and says as much (F1 .946 both ways, cross-validated). */
const TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g;
const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report|ClaimReview)$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting)$/;
/** Types of Open Graph that are no article. */
const THINGS = 'product book movie profile video music game company restaurant hotel'.split(' ');
/** Section fronts carry a node for every teaser. */
const MOST_STORY_NODES = 2;
const LARGEST_BLOCK = 300_000;
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
  const types = structured
    .filter((block) => block.length <= LARGEST_BLOCK)
    .flatMap((block) => [...block.matchAll(TYPE)].map((match) => match[1]));
  const stories = types.filter((type) => NEWS_TYPE.test(type) || ARTICLE_TYPE.test(type));
  if (stories.length > 0 && stories.length <= MOST_STORY_NODES) {
    add(
      'newsNode',
      stories.some((type) => NEWS_TYPE.test(type)),
    );
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

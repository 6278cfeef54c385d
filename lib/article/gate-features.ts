import type { GateFeature } from './gate-weights';
import { type MetaTags, metaContent } from './meta-tags';
import { isNewsroom } from './outlet';
import { isNewsNode, mainNode, type StructuredNode, typesOf } from './structured-data';
import { urlShape } from './url-shape';

/** What the gate looks at: the head's facts and the address, never the body. */
export interface HeadFacts {
  readonly url: string;
  readonly title: string;
  readonly tags: MetaTags;
  readonly nodes: readonly StructuredNode[];
  /** The page has a `<link rel="amphtml">`. */
  readonly amp: boolean;
}

const PRODUCT_TYPE = /^(?:Product|ProductGroup|Offer|AggregateOffer)$/;
const LONG_TITLE = 70;
const SHORT_TITLE = 30;

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(https?:\/\/.+)$/;

/** Where the page was published: an archived copy's own address says nothing of it. null for no address. */
function publishedAddress(url: string): URL | null {
  const published = ARCHIVED.exec(url)?.[1] ?? url;
  return URL.canParse(published) ? new URL(published) : null;
}

/**
 * The features that hold. Only such as say something of the page; properties that merely tell new sites from old ones
 * (social cards, robots rules, a generator's name) fit the training pages better and the web worse.
 */
export function gateFeatures({ url, title, tags, nodes, amp }: HeadFacts): Set<GateFeature> {
  const features = new Set<GateFeature>();
  const add = (feature: GateFeature, holds: unknown) => {
    if (holds) features.add(feature);
  };
  const address = publishedAddress(url);
  const headlines = [metaContent(tags, 'og:title', 'twitter:title'), title];
  const main = mainNode(nodes, { headlines, path: address?.pathname.replace(/\/$/, '') ?? '' });
  add('newsNode', main && isNewsNode(main));
  add('articleNode', main && !isNewsNode(main));
  add('nodeModified', main?.dateModified);
  add(
    'productNode',
    nodes.some((node) => typesOf(node).some((type) => PRODUCT_TYPE.test(type))),
  );
  const openGraphType = metaContent(tags, 'og:type');
  add('openGraphArticle', /article|news/i.test(openGraphType));
  add('openGraphThing', /product|book|movie|profile|video|music|game|company|restaurant|hotel/i.test(openGraphType));
  add('sectionTag', metaContent(tags, 'article:section'));
  add('newsKeywords', metaContent(tags, 'news_keywords'));
  add('wordPress', /wordpress/i.test(metaContent(tags, 'generator')));
  add('amp', amp);

  add('longTitle', title.length > LONG_TITLE);
  add('shortTitle', title.length < SHORT_TITLE);

  if (address && !address.hostname.endsWith('.invalid')) {
    for (const trait of urlShape(address)) features.add(trait);
    features.add(isNewsroom(address.hostname) ? 'newsroom' : 'unknownOutlet');
  }
  return features;
}

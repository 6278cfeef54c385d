import { GATE_BIAS, GATE_WEIGHTS } from './gate-weights';
import { metaContent, readMetaTags, structuredBlocks } from './meta-tags.dom';
import { isNewsNode, mainNode, structuredNodes, typesOf } from './structured-data';
import { urlShape } from './url-shape';

/** Automatic reading. */
export const STRICT_THRESHOLD = 0.6;
/** Reading on the reader's own click. */
export const LENIENT_THRESHOLD = 0.3;

export type GateFeature = keyof typeof GATE_WEIGHTS;

const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|SearchResultsPage|CollectionPage|ItemList|Recipe|SoftwareApplication|JobPosting|Hotel|Restaurant|LocalBusiness|Store|QAPage|DiscussionForumPosting|ProfilePage|ContactPage|FAQPage|Event|CheckoutPage|MobileApplication|Movie|TVSeries|MusicAlbum|Book)$/;
const NEWS_META = [
  'news_keywords',
  'syndication-source',
  'original-source',
  'parsely-pub-date',
  'sailthru.date',
  'article:section',
  'pubdate',
  'ptime',
  'article:modified_time',
  'dc.date.issued',
  'datepublished',
  'article:tag',
];

/**
 * Is this page one news story? From the head alone: structured data, meta tags, and the address. The body is never
 * walked.
 */
export function detectStory(document: Document, url: string): { score: number } {
  let sum: number = GATE_BIAS;
  for (const feature of gateFeatures(document, url)) sum += GATE_WEIGHTS[feature];
  return { score: 1 / (1 + Math.exp(-sum)) };
}

function gateFeatures(document: Document, url: string): Set<GateFeature> {
  const found = new Set<GateFeature>();
  const add = (feature: GateFeature, holds: unknown) => holds && found.add(feature);
  const tags = readMetaTags(document);
  const nodes = structuredNodes(structuredBlocks(document));
  const headlines = [metaContent(tags, 'og:title', 'twitter:title'), document.title];
  const main = mainNode(nodes, { headlines, path: URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '' });
  add('newsNode', main && isNewsNode(main));
  add('articleNode', main && !isNewsNode(main));
  const types = nodes.flatMap(typesOf);
  add('newsOrganisation', types.includes('NewsMediaOrganization'));
  add(
    'otherNode',
    types.some((type) => OTHER_TYPE.test(type)),
  );
  const openGraphType = metaContent(tags, 'og:type');
  add('openGraphArticle', /article|news/i.test(openGraphType));
  add('openGraphSite', /website|product|profile|blog$/i.test(openGraphType));
  add('publishedTime', metaContent(tags, 'article:published_time', 'og:article:published_time'));
  add('newsMeta', metaContent(tags, ...NEWS_META));
  add('author', main?.author || metaContent(tags, 'author', 'article:author', 'byl'));
  const shape = urlShape(url);
  if (shape) for (const [feature, holds] of Object.entries(shape)) add(feature as GateFeature, holds);
  return found;
}

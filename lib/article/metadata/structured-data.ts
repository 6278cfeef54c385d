import { comparable } from '../../text/char-classes';
import { sameKey } from '../body/headline';

/**
 * The page's JSON-LD (schema.org), flattened into the nodes that carry a type. Publishers write it with every mistake
 * that there is, so this takes what it can read and passes over the rest; it never throws.
 */
export type StructuredNode = Readonly<Record<string, unknown>>;

const MAX_BLOCK = 600_000;
/** Of a comment or CDATA section around the data, with its white space. */
const MAX_WRAPPER_LENGTH = 60;
const MAX_NODES = 400;
const DEEPEST = 6;
/** Where pages nest the node that matters. */
const NESTING_KEYS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'hasPart',
  'about',
  'blogPost',
  'liveBlogUpdate',
];

const NEWS_TYPE =
  /^(?:(?:Reportage|Analysis|AskPublic|Background|Opinion|Review)?NewsArticle|LiveBlogPosting|Report|ClaimReview)$/;
const ARTICLE_TYPE =
  /^(?:Article|BlogPosting|SocialMediaPosting|(?:Satirical|AdvertiserContent|Tech|Scholarly)Article)$/;

export function structuredNodes(blocks: Iterable<string>): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  const gather = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || nodes.length > MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) gather(item, depth + 1);
      return;
    }
    const node = value as StructuredNode;
    if (node['@type']) nodes.push(node);
    for (const key of NESTING_KEYS) gather(node[key], depth + 1);
  };
  for (const block of blocks) if (block.length <= MAX_BLOCK) gather(parseLoosely(block), 0);
  return nodes;
}

/** JSON, most of the time: what publishers wrap around it or leave in it is looked for in what does not parse. */
function parseLoosely(block: string): unknown {
  const unwrapped = () => withoutWrapper(block);
  const onOneLine = () => unwrapped().replace(/[\r\n\t]+/g, ' ');
  for (const attempt of [() => block, unwrapped, onOneLine]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or nothing: a page's broken JSON is no fault of ours and says nothing.
    }
  }
  return null;
}

/** JSON inside a comment or CDATA wrapper, or with a stray semicolon. */
function withoutWrapper(block: string): string {
  // Wrappers are short, and looked for at the ends alone: a pattern that may begin anywhere is quadratic in white space.
  const trimmed = block.trim();
  const [head, tail] = [trimmed.slice(0, MAX_WRAPPER_LENGTH), trimmed.slice(-MAX_WRAPPER_LENGTH)];
  const opening = /^(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\*\/)?)/.exec(head)?.[0].length ?? 0;
  const closing = /(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\*\/)?)$/.exec(tail)?.[0].length ?? 0;
  return trimmed
    .slice(opening, trimmed.length - closing)
    .trim()
    .replace(/;$/, '');
}

/** "https://schema.org/NewsArticle" and ["NewsArticle", …] alike. */
export function typesOf(node: StructuredNode): string[] {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

const isArticleNode = (node: StructuredNode): boolean =>
  typesOf(node).some((type) => NEWS_TYPE.test(type) || ARTICLE_TYPE.test(type));

/** A name or text, however it is wrapped: string, {name}, {@value}, an array of these (joined by ", "). */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return '';
  if (Array.isArray(value))
    return value
      .map((item) => textOf(item, depth + 1))
      .filter(Boolean)
      .join(', ');
  const node = value as StructuredNode;
  return textOf(node.name, depth + 1) || textOf(node['@value'], depth + 1);
}

export interface PageIdentity {
  readonly headlines: readonly string[];
  /** Path of the page's URL without the closing slash. */
  readonly path: string;
}

/**
 * The article node that describes this page. Section fronts carry article nodes too, one a teaser; so the headline or
 * the address has to agree, or the node has to be the only one.
 */
export function mainNode(nodes: readonly StructuredNode[], page: PageIdentity): StructuredNode | null {
  const articles = nodes.filter(isArticleNode);
  const known = page.headlines.map(comparable);
  let best: StructuredNode | null = null;
  let bestAgreement = 0;
  for (const node of articles) {
    const headline = comparable(textOf(node.headline) || textOf(node.name));
    let agreement = articles.length === 1 ? 1 : 0;
    for (const key of known) if (sameKey(key, headline)) agreement += 2;
    if (page.path.length > 1 && addressOf(node).includes(page.path)) agreement += 1;
    if (agreement > bestAgreement) {
      best = node;
      bestAgreement = agreement;
    }
  }
  return best;
}

function addressOf(node: StructuredNode): string {
  const page = node.mainEntityOfPage;
  const pageAddress = typeof page === 'object' && page !== null ? (page as StructuredNode)['@id'] : page;
  return (
    ([node.url, node['@id'], pageAddress].find((value) => typeof value === 'string' && value !== '') as string) ?? ''
  );
}

import { linesAfterHeadline } from '../body/headline';
import type { PageTree } from '../body/page-tree';
import { distinctNames, isFullName, namesIn, withoutHosts, withoutPublisher } from './authors';
import type { MetaTags } from './meta-tags';
import { plainText } from './plain-text';
import { isLabelledAuthor, signedBy } from './signed-line';
import { type StructuredNode, textOf } from './structured-data';

/** Who the page says wrote the story: its structured data, its tags, its byline, and last a line that reads like one. */
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'og:author',
  'og:article:author',
  'content_author',
  'article:author_name',
  'articleauthor',
  'author.name',
  'citation_author',
];
const MAX_BYLINE_LENGTH = 140;

/** The first element named as the byline that is short and names somebody. */
export function bylineElement(tree: PageTree): Element | null {
  return (
    [...tree.bylines, ...tree.authorLinks].find((element) => {
      const text = plainText(element.textContent ?? '');
      if (text.length >= MAX_BYLINE_LENGTH || element.querySelector('script, style')) return false;
      return namesIn(text).length > 0 && !element.closest('figure, figcaption');
    }) ?? null
  );
}

export interface AuthorSources {
  readonly main: StructuredNode | null;
  readonly tags: MetaTags;
  readonly tree: PageTree;
  readonly byline: Element | null;
  readonly titles: readonly string[];
  /** What the publisher is called: as an author it tells nothing, and stands only where nobody else is named. */
  readonly publisherNames: readonly (string | null)[];
}

/** What the page says to machines first: bylines carry dates, roles and buttons too. */
export function authorsOf({ main, tags, tree, byline, titles, publisherNames }: AuthorSources): string[] {
  const structured = withoutHosts(
    distinctNames([main?.author ?? main?.creator].flat().map((author) => textOf(author))),
  );
  const isSigned = withoutPublisher(structured, publisherNames).length > 0;
  if (isSigned) return structured;
  const told = AUTHOR_TAGS.map((tag) => distinctNames(tags.get(tag) ?? []));
  // A publisher that signs for itself gives way to a person in a tag, not to whatever stands in its byline.
  if (structured.length > 0) return told.find((names) => names.length > 0 && names.every(isFullName)) ?? structured;
  const shown = byline ? namesInByline(byline) : [];
  const named = [...told, shown]
    .map((names) => withoutPublisher(names, publisherNames))
    .find((names) => names.length > 0);
  if (named) return named;
  const labelled = tree.runs.map(({ text }) => text).filter(isLabelledAuthor);
  const signed = [...linesAfterHeadline(tree, titles), ...labelled].map(signedBy);
  return [...signed, ...told, shown].find((names) => names.length > 0) ?? [];
}

/** Names that stand in elements of their own ("<span>One</span> <span>Other</span>") are apart without a comma. */
function namesInByline(byline: Element): string[] {
  const parts = [...byline.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0)
    .map((part) => namesIn(part.textContent ?? ''))
    .filter((names) => names.length === 1 && names[0].includes(' '));
  const names = distinctNames(parts.flat());
  return names.length > 1 ? names : distinctNames([byline.textContent ?? '']);
}

import type { Article } from '../article/article';
import type { Copy, CopyKind, CopyRelation, StoryFacts } from './copy';

/** What is known of sources by their domain (host name without "www."). lib/corpus's source table implements it. */
export interface SourceFacts {
  /** One name for every domain of an outlet; the domain itself where no alias is known. */
  outletOf(domain: string): string;
  ownerOf(domain: string): string | null;
  /** Short name in lib/article/credit/agency-table.ts where the domain is an agency's own, such as "AP" for apnews.com. */
  agencyOf(domain: string): string | null;
}

/** Licences that let anybody republish, unchanged at least: Creative Commons (not NC) and public domain, by SPDX id. */
const OPEN_LICENCE = /^(?:CC0|CC-BY(?!-NC)|CC-PDDC|PDDL|ODC-By|OGL|LicenseRef-public-domain)/i;

/**
 * How the page stands to the source of a story that it shares words with: what the page itself says comes before facts from
 * a list, and a list before nothing. Half of real agency copies carry no credit, so 'uncredited' tells that none was found,
 * and nothing more.
 */
export function relationOf(article: Article, story: StoryFacts, kind: CopyKind, facts: SourceFacts): CopyRelation {
  if (facts.outletOf(article.site) === facts.outletOf(story.domain)) return 'same-outlet';
  if (namesAddressOf(article, story, facts)) return 'declared';
  const agency = facts.agencyOf(story.domain);
  const credited = creditedAgencies(article, kind);
  if (agency !== null && credited.includes(agency)) return 'declared';
  if (credited.length > 0) return 'credits-other';
  if (facts.agencyOf(article.site) !== null) return 'agency-page';
  const owner = facts.ownerOf(story.domain);
  if (owner !== null && owner === facts.ownerOf(article.site)) return 'same-owner';
  if (story.licence !== null && OPEN_LICENCE.test(story.licence)) return 'open-licence';
  return agency === null ? 'unexplained' : 'uncredited';
}

/** Copies with their relation; versions of the page in its own outlet are no copies and are left out. */
export function related(copies: readonly Copy[], article: Article, facts: SourceFacts): Copy[] {
  return copies
    .map((copy) => ({ ...copy, relation: relationOf(article, copy.story, copy.kind, facts) }))
    .filter(({ relation }) => relation !== 'same-outlet');
}

/** The page gives an address of the story's source as that of first publication. */
function namesAddressOf(article: Article, story: StoryFacts, facts: SourceFacts): boolean {
  const source = facts.outletOf(story.domain);
  return [article.originalUrl, article.canonicalUrl]
    .map(siteOf)
    .some((site) => site !== null && facts.outletOf(site) === source);
}

/** "… contributed to this report" credits a part: it explains shared passages, not a whole story. */
function creditedAgencies(article: Article, kind: CopyKind): string[] {
  const wholly = kind === 'full' || kind === 'shortened';
  const credits = article.credits.filter(({ partial }) => !(partial && wholly)).map(({ agency }) => agency);
  return [...credits, article.dateline?.agency ?? null].filter((agency) => agency !== null);
}

function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

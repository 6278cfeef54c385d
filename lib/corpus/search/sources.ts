import { agencyNameOfHost } from '../../article/credit/agency-hosts';
import type { SourceFacts } from '../../match/relation';
import type { SourceRow, SourceTable } from '../format/source-table';

/** Hosts under which everybody has a site of their own: a part of the name before them tells outlets apart. */
const SHARED_HOSTS =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|substack\.com|tumblr\.com|medium\.com|github\.io|patch\.com|iheart\.com|wickedlocal\.com|cbslocal\.com|localnewsonly\.com)$/;
/** "co.uk", "com.au": two labels that together are what ".com" is. */
const TWO_LABEL_ENDING = /(?:^|\.)(?:[a-z]{2,3}\.[a-z]{2})$/;

/** Facts about sources from the table; for a domain that it does not have, what the name itself tells. */
export function sourceFacts(table: SourceTable): SourceFacts {
  const find = (domain: string): SourceRow | null => table.find(domain) ?? table.find(siteDomain(domain));
  return {
    outletOf: (domain) => find(domain)?.outlet ?? siteDomain(domain),
    ownerOf: (domain) => find(domain)?.owner ?? null,
    agencyOf: (domain) => agencyNameOfHost(domain),
  };
}

/** Nothing is known of any domain but what its name tells: where no table is at hand. */
export const noSourceFacts: SourceFacts = sourceFacts({ count: 0, find: () => null });

/** The domain that somebody registered: "edition.cnn.com" -> "cnn.com", "www.bbc.co.uk" -> "bbc.co.uk". */
function siteDomain(host: string): string {
  if (SHARED_HOSTS.test(host)) return host;
  const labels = host.split('.');
  const ending = TWO_LABEL_ENDING.test(labels.slice(-2).join('.')) && labels.length > 2 ? 3 : 2;
  return labels.slice(-ending).join('.');
}

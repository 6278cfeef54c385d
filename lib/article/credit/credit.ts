import type { Article, Credit, SourceTag } from '../article';
import { agenciesIn, agencyOfHost } from './agency';
import { closingCredits } from './closing-credit';
import { creditFor, isPhotoCredit, type StoryLines } from './credit-line';

/**
 * Where a page itself names the agency, as a table of rules: each looks in one slot and knows that slot's traps.
 * Sources: the forms seen in 1,185 news pages. Photo credits never count; nor does what stations say of themselves
 * ("This material may not be published, broadcast, rewritten or redistributed") without an agency's name.
 */
export interface CreditEvidence
  extends Pick<Article, 'units' | 'dateline' | 'byline' | 'authors' | 'url' | 'canonicalUrl' | 'originalUrl'> {
  readonly lines: StoryLines;
  /** Contents of the tags that name a source or an author, with the tag's name. */
  readonly sources: readonly SourceTag[];
}

type Rule = (evidence: CreditEvidence) => Credit[];

const MAX_BYLINE_LENGTH = 140;
const MAX_LEAD_LINE_LENGTH = 80;
const MAX_SOURCE_LENGTH = 80;
const AUTHOR_FIELDS = new Set([
  'author',
  'articleauthor',
  'parsely-author',
  'dc.creator',
  'author.name',
  'article:author',
  'byl',
]);
/** "By Ana Ruiz with AP": the agency helped. */
const HELPED = /\b(?:with|mit|avec|con|com|und|and|et|y|e)\s+(?:the\s+)?$|[/&]\s*$/i;
/** What may stand before an agency in a short line of its own: "By", a name and a comma, a date. */
const BEFORE_LEAD_AGENCY = /^(?:(?:by|von|par|por|source|quelle|fuente|fonte)\b.{0,60}|the\s*|.{0,60}[,|/•·]\s*)?$/i;
/** In a line of the body nothing may follow but when it was: "…, Reuters reported." is a sentence. */
const AFTER_AGENCY_IN_BODY = /^[^\p{L}]*$|^[^.!?]*\d[^.!?]*$/u;
/** "(AP) —" is a dateline, not a byline. */
const DATELINE_BRACKET = /\)\s*(?:--?|[–—])/;

const fromByline: Rule = ({ byline, authors, sources }) =>
  [
    ...(byline ? [byline] : []),
    ...authors,
    ...sources.filter(({ from }) => AUTHOR_FIELDS.has(from)).map(({ text }) => text),
  ]
    .filter((text) => text.length <= MAX_BYLINE_LENGTH && !authors.some((author) => initialsOf(author) === text.trim()))
    .flatMap((text) =>
      agenciesIn(text, { brief: true })
        .filter(() => !isPhotoCredit(text))
        .map((mention) =>
          creditFor('byline', mention, { text, unit: null }, { partial: HELPED.test(text.slice(0, mention.start)) }),
        ),
    );

/** "By Reuters", "Reuters November 18, 2019 11:03 PM": a line of its own above the story. */
const fromLeadLine: Rule = ({ lines, url }) =>
  lines.lead
    .filter(({ text }) => text.length <= MAX_LEAD_LINE_LENGTH)
    .flatMap((line) =>
      agenciesIn(line.text, { brief: true })
        .filter(() => !isPhotoCredit(line.text) && !DATELINE_BRACKET.test(line.text))
        .filter(
          ({ agency, start, end }) =>
            BEFORE_LEAD_AGENCY.test(line.text.slice(0, start)) &&
            (line.unit === null || AFTER_AGENCY_IN_BODY.test(line.text.slice(end))) &&
            agency !== agencyOfHost(hostOf(url)) &&
            !isInitials(line.text, end - start),
        )
        .map((mention) => creditFor('byline', mention, line)),
    );

/** "PA" in the place of Paula Arnold's picture. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');

/** "PA" alone above a story is its author's initials. */
const isInitials = (line: string, length: number): boolean =>
  length < 3 && line.trim().length === length && line.trim() !== 'AP';

const fromDateline: Rule = ({ dateline, units }) => {
  if (!dateline?.agency) return [];
  const quote = units[dateline.span.unit].text.slice(0, dateline.span.end);
  return [{ agency: dateline.agency, slot: 'dateline', quote, span: dateline.span, partial: false }];
};

/** An agency's own site names itself in every tag: that says nothing of this story. */
const fromSourceTags: Rule = ({ sources, url }) =>
  sources
    .filter(({ from, text }) => !AUTHOR_FIELDS.has(from) && !isPhotoCredit(text))
    .flatMap(({ text }) =>
      agenciesIn(text, { brief: text.length < MAX_SOURCE_LENGTH })
        .filter(({ agency }) => agency !== agencyOfHost(hostOf(url)))
        .map((mention) => creditFor('source-meta', mention, { text, unit: null })),
    );

const fromAddresses: Rule = ({ url, canonicalUrl, originalUrl }) => {
  const own = agencyOfHost(hostOf(url));
  return [canonicalUrl, originalUrl].flatMap((quote) => {
    const agency = quote ? agencyOfHost(hostOf(quote)) : null;
    return quote && agency && agency !== own
      ? [{ agency: agency.name, slot: 'canonical' as const, quote, span: null, partial: false }]
      : [];
  });
};

/** Strongest evidence first. */
const RULES: readonly Rule[] = [
  fromByline,
  fromLeadLine,
  fromDateline,
  ({ lines }) => closingCredits(lines.tail),
  fromSourceTags,
  fromAddresses,
];

/** Every credit, one for each agency and slot. Content services are not credited for their own site's pages. */
export function findCredits(evidence: CreditEvidence): Credit[] {
  const own = agencyOfHost(hostOf(evidence.url));
  const credits = new Map<string, Credit>();
  for (const rule of RULES) {
    for (const credit of rule(evidence)) {
      const key = `${credit.agency} ${credit.slot}`;
      if (own?.kind === 'service' && own.name === credit.agency) continue;
      if (!credits.has(key)) credits.set(key, credit);
    }
  }
  return [...credits.values()];
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

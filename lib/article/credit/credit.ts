import { CAPITAL, LETTER } from '../../text/char-classes';
import type { Article, Credit, SourceTag } from '../article';
import { AUTHOR_TAGS, STRUCTURED_AUTHOR } from '../tag-names';
import { type AgencyMention, agenciesIn, agencyOf, agencyOfHost } from './agency';
import { closingCredits } from './closing-credit';
import { creditFor, creditParts, isPhotoCredit, type StoryLines } from './credit-line';
import { creditLabelLength } from './source-label';

/**
 * Where a page itself names the agency, as a table of rules: each looks in one slot and knows that slot's traps.
 * Sources: the forms seen in 1,185 news pages. Photo credits never count; nor does what stations say of themselves
 * ("This material may not be published, broadcast, rewritten or redistributed") without an agency's name.
 */
export interface CreditEvidence
  extends Pick<
    Article,
    'units' | 'dateline' | 'byline' | 'authors' | 'signedBy' | 'publisher' | 'url' | 'canonicalUrl' | 'originalUrl'
  > {
  readonly lines: StoryLines;
  /** Contents of the tags that name a source or an author, with the tag's name. */
  readonly sources: readonly SourceTag[];
}

type Rule = (evidence: CreditEvidence) => Credit[];

const MAX_BYLINE_LENGTH = 140;
const MAX_LEAD_LINE_LENGTH = 80;
const MAX_SOURCE_LENGTH = 80;
const SOURCE_FIELDS = new Set([
  'dc.source',
  'source',
  'csource',
  'provider',
  'syndication-source',
  'original-source',
  'publisher',
  'copyright',
  'dc.rights',
  'sourceOrganization',
  'creditText',
  'copyrightHolder',
  'copyrightNotice',
]);
const AUTHOR_FIELDS = new Set([...AUTHOR_TAGS, STRUCTURED_AUTHOR]);
/** "By Ana Ruiz with AP": the agency helped. */
const HELPED = /\b(?:with|mit|avec|con|com|und|and|et|y|e)\s+(?:the\s+)?$|[/&]\s*$/i;
/** What may stand before an agency in a short line of its own: a name and a comma, a date; after "By" whatever fits a line. */
const BEFORE_LEAD_AGENCY = /^(?:the\s*|.{0,60}[,|/•·]\s*)?$/i;
const MAX_BEFORE_LEAD_AGENCY = 60;
/** In a line of the body nothing may follow but when it was: "…, Reuters reported." is a sentence. */
const AFTER_AGENCY_IN_BODY = /^[^\p{L}]*$|^[^.!?]*\d[^.!?]*$/u;
const BETWEEN_AUTHORS = /[(,;|]/;
const NAME_BEFORE = new RegExp(`[${CAPITAL}][${LETTER}’'-]{1,30} $`);
const NAME_AFTER = new RegExp(`^ [${CAPITAL}][${LETTER}’'-]+`);
/** "(AP) —" is a dateline, not a byline. */
const DATELINE_BRACKET = /\)\s*(?:--?|[–—])/;

const fromByline: Rule = ({ byline, authors, signedBy, sources }) =>
  [
    ...(byline ? [byline] : []),
    ...authors,
    ...signedBy,
    ...sources.filter(({ from }) => AUTHOR_FIELDS.has(from)).map(({ text }) => text),
  ]
    .filter((text) => text.length <= MAX_BYLINE_LENGTH && !authors.some((author) => initialsOf(author) === text.trim()))
    .flatMap((text) =>
      agenciesIn(text, { brief: true })
        .filter((mention) => !isPhotoCredit(text) && !isDeskInBrackets(text, mention) && !isPartOfName(text, mention))
        .map((mention) =>
          creditFor('byline', mention, { text, unit: null }, { partial: HELPED.test(text.slice(0, mention.start)) }),
        ),
    );

/** "By Reuters", "Reuters November 18, 2019 11:03 PM", "Fonte: Agência Brasil": a line of its own above the story. */
const fromLeadLine: Rule = ({ lines, url }) =>
  lines.lead.flatMap((line) =>
    creditParts(line)
      .filter(({ text }) => text.length <= MAX_LEAD_LINE_LENGTH && !isPhotoCredit(text) && !DATELINE_BRACKET.test(text))
      .flatMap(({ text, start: at }) =>
        agenciesIn(text, { brief: true })
          .filter(
            (mention) =>
              mayStandBefore(text.slice(0, mention.start)) &&
              (line.unit === null || AFTER_AGENCY_IN_BODY.test(text.slice(mention.end))) &&
              !isPartOfName(text, mention) &&
              mention.agency !== agencyOfHost(hostOf(url)) &&
              !isInitials(text, mention.end - mention.start),
          )
          .map((mention) =>
            creditFor('byline', { ...mention, start: at + mention.start, end: at + mention.end }, line),
          ),
      ),
  );

const mayStandBefore = (text: string): boolean =>
  BEFORE_LEAD_AGENCY.test(text) || (creditLabelLength(text) > 0 && text.length <= MAX_BEFORE_LEAD_AGENCY);

/** "PA" in the place of Paula Arnold's picture. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');

/** "Auswärtige Autoren (AA)": a desk's initials behind its name. */
function isDeskInBrackets(text: string, { start, end }: AgencyMention): boolean {
  const before = text.slice(0, start).trimEnd();
  if (!before.endsWith('(') || text.charAt(end) !== ')') return false;
  const name = before.slice(0, -1).split(BETWEEN_AUTHORS).at(-1)?.trim() ?? '';
  return name !== '' && initialsOf(name).endsWith(text.slice(start, end));
}

/** "Hina Khan", "Ana Efe": a short form that is a name as well stands alone where it is the agency's. */
function isPartOfName(text: string, { agency, start, end }: AgencyMention): boolean {
  const form = text.slice(start, end);
  if (form === form.toUpperCase() || !agency.brief.includes(form)) return false;
  return NAME_BEFORE.test(text.slice(0, start)) || NAME_AFTER.test(text.slice(end));
}

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
    .filter(({ from, text }) => SOURCE_FIELDS.has(from) && !isPhotoCredit(text))
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
  const namesake = own ? null : namesakeOf(evidence.publisher);
  const credits = new Map<string, Credit>();
  for (const rule of RULES) {
    for (const credit of rule(evidence)) {
      const key = `${credit.agency} ${credit.slot}`;
      if (own?.kind === 'service' && own.name === credit.agency) continue;
      if (namesake === credit.agency) continue;
      if (!credits.has(key)) credits.set(key, credit);
    }
  }
  return [...credits.values()];
}

/** An outlet that has an agency's initials, as Singapore's CNA has Taiwan's: there they are the outlet's own. */
const namesakeOf = (publisher: string | null): string | null => {
  const agency = publisher ? agencyOf(publisher) : null;
  return publisher && agency?.brief.includes(publisher) ? agency.name : null;
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

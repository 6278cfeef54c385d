import type { AgencyMention } from './agency';
import { agenciesIn, agencyOf, agencyOfHost } from './agency';
import type { Credit, CreditSlot, Dateline, Unit } from './article';

/**
 * Where a page itself names the agency, as a table of rules: each looks in one slot and knows that slot's traps.
 * Photo credits never come here (captions are no units); what stations say of themselves ("This material may not be
 * published, broadcast, rewritten or redistributed") counts only with an agency's name in the same sentence; "…
 * contributed to this report" without an agency is staff.
 */
export interface CreditEvidence {
  readonly units: readonly Unit[];
  readonly dateline: Dateline | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly sources: readonly { readonly from: string; readonly text: string }[];
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly originalUrl: string | null;
}

type Rule = (evidence: CreditEvidence) => Credit[];

const LEAD_UNITS = 3;
const TAIL_UNITS = 8;
const LONGEST_CREDIT_LINE = 80;
const LONGEST_SIGN_OFF = 400;
const AUTHOR_FIELDS = new Set(['author', 'parsely-author', 'dc.creator', 'author.name', 'article:author', 'byl']);

const SIGN_OFF = /^\(?\s*(?:additional )?(?:reporting|writing|editing|compiled) by\b/i;
const COPYRIGHT = /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\bmay not be published, broadcast\b/i;
const PHOTO = /\b(?:photos?|images?|picture|foto|bild|getty|handout|illustration)\b|©[^.]{0,40}\|/i;
const CONTRIBUTED = /\bcontributed\b|\b(?:additional|with) reporting (?:by|from)\b|\bmaterial from\b/i;
const SENTENCE = /[^.!?。]+(?:[.!?。]+|$)/g;
const LAST_BRACKET = /[([](?:Quelle|Source|Fonte|Fuente|mit Material(?: von)?)?:?\s*([^()[\]]{2,40})[)\]]\s*$/i;

const credit = (slot: CreditSlot, agency: string, quote: string, extra: Partial<Credit> = {}): Credit => ({
  agency,
  slot,
  quote,
  span: null,
  partial: false,
  ...extra,
});

const inUnit = (slot: CreditSlot, mention: AgencyMention, unit: number, text: string, extra: Partial<Credit> = {}) =>
  credit(slot, mention.agency.name, text, { span: { unit, start: mention.start, end: mention.end }, ...extra });

const fromByline: Rule = ({ byline, authors, sources }) =>
  [byline ?? '', ...authors, ...sources.filter(({ from }) => AUTHOR_FIELDS.has(from)).map(({ text }) => text)].flatMap(
    (text) => agenciesIn(text, { brief: true }).map(({ agency }) => credit('byline', agency.name, text)),
  );

/** "By Reuters", "Reuters November 18, 2019 11:03 PM": a line of its own above the story. */
const fromLeadLine: Rule = ({ units }) =>
  units.slice(0, LEAD_UNITS).flatMap(({ text }, unit) => {
    if (text.length > LONGEST_CREDIT_LINE || PHOTO.test(text)) return [];
    return agenciesIn(text, { brief: true })
      .filter(({ start }) => start <= 3 || /(?:^by\b|[,|/])/i.test(text.slice(0, start)))
      .filter(() => !/\)\s*(?:--?|[–—])/.test(text))
      .map((mention) => inUnit('byline', mention, unit, text));
  });

const fromDateline: Rule = ({ dateline, units }) =>
  dateline?.agency
    ? [
        credit('dateline', dateline.agency, units[dateline.span.unit].text.slice(0, dateline.span.end), {
          span: dateline.span,
        }),
      ]
    : [];

/** "(Reporting by …; Editing by …)" is how Reuters closes; other agencies close with their name alone. */
const fromSignOff: Rule = ({ units }) =>
  tail(units).flatMap(({ text, unit, last }) => {
    if (text.length <= LONGEST_SIGN_OFF && SIGN_OFF.test(text)) {
      const named = agenciesIn(text, { brief: false })[0];
      if (named) return [inUnit('sign-off', named, unit, text)];
      if (/[;.]\s*editing by\b/i.test(text))
        return [credit('sign-off', 'Reuters', text, { span: { unit, start: 0, end: text.length } })];
      return [];
    }
    const whole = last ? agencyOf(text.replace(/^[\s(—–-]+|[\s).]+$/g, '')) : null;
    if (whole) return [credit('sign-off', whole.name, text, { span: { unit, start: 0, end: text.length } })];
    const bracket = last ? LAST_BRACKET.exec(text) : null;
    if (!bracket) return [];
    const offset = bracket.index + bracket[0].indexOf(bracket[1]);
    return agenciesIn(bracket[1], { brief: true }).map((mention) =>
      inUnit('sign-off', { ...mention, start: mention.start + offset, end: mention.end + offset }, unit, bracket[0]),
    );
  });

const fromCopyright: Rule = ({ units }) =>
  tail(units).flatMap(({ text, unit }) =>
    sentencesOf(text)
      .filter((sentence) => COPYRIGHT.test(sentence.text) && !PHOTO.test(sentence.text))
      .flatMap((sentence) =>
        agenciesIn(sentence.text, { brief: true }).map((mention) =>
          inUnit('copyright', shifted(mention, sentence.start), unit, sentence.text.trim()),
        ),
      ),
  );

const fromSourceMeta: Rule = ({ sources }) =>
  sources
    .filter(({ from }) => !AUTHOR_FIELDS.has(from))
    .flatMap(({ text }) =>
      agenciesIn(text, { brief: text.length < LONGEST_CREDIT_LINE }).map(({ agency }) =>
        credit('source-meta', agency.name, text),
      ),
    );

const fromAddresses: Rule = ({ url, canonicalUrl, originalUrl }) => {
  const own = hostOf(url);
  return [canonicalUrl, originalUrl].flatMap((address) => {
    const agency = address && hostOf(address) !== own ? agencyOfHost(hostOf(address)) : null;
    return agency && agency !== agencyOfHost(own) ? [credit('canonical', agency.name, address as string)] : [];
  });
};

const fromContributors: Rule = ({ units }) =>
  tail(units).flatMap(({ text, unit }) =>
    sentencesOf(text)
      .filter((sentence) => CONTRIBUTED.test(sentence.text))
      .flatMap((sentence) =>
        agenciesIn(sentence.text, { brief: true }).map((mention) =>
          inUnit('contributed', shifted(mention, sentence.start), unit, sentence.text.trim(), { partial: true }),
        ),
      ),
  );

/** Strongest evidence first. */
const RULES: readonly Rule[] = [
  fromByline,
  fromLeadLine,
  fromDateline,
  fromSignOff,
  fromCopyright,
  fromSourceMeta,
  fromAddresses,
  fromContributors,
];

/** Every credit, one for each agency and slot, strongest slot first. */
export function findCredits(evidence: CreditEvidence): Credit[] {
  const credits = new Map<string, Credit>();
  for (const rule of RULES) {
    for (const found of rule(evidence)) {
      const key = `${found.agency} ${found.slot}`;
      if (!credits.has(key)) credits.set(key, found);
    }
  }
  return [...credits.values()];
}

function tail(units: readonly Unit[]) {
  const from = Math.max(0, units.length - TAIL_UNITS);
  return units
    .slice(from)
    .map(({ text }, index) => ({ text, unit: from + index, last: from + index === units.length - 1 }));
}

function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(SENTENCE)].map((match) => ({ text: match[0], start: match.index }));
}

const shifted = (mention: AgencyMention, by: number): AgencyMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
});

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

import { AGENCIES, type Agency } from './agencies';

/** Finding agencies' names in words. All patterns are built once from the table; longest name first. */
export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

export interface MentionOptions {
  /** Count the forms that are ambiguous in running text: for brackets, author fields and source lines only. */
  readonly brief: boolean;
}

const byName = new Map<string, Agency>();
const byBriefForm = new Map<string, Agency>();
for (const agency of AGENCIES) {
  for (const name of agency.names) byName.set(name.toLowerCase(), agency);
  for (const form of agency.brief ?? []) byBriefForm.set(form, agency);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (names: Iterable<string>) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
/** Scripts without spaces between words have no word edges to ask for. */
const pattern = (names: Iterable<string>, flags: string) =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:${alternatives(names)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`,
    flags,
  );

const NAMES = pattern(byName.keys(), 'giu');
const BRIEF_FORMS = pattern(byBriefForm.keys(), 'gu');
const LEADING_ARTICLE = /^the\s+/i;

/** The agency that a whole field names ("The Associated Press", "dpa"); null for anything else. */
export function agencyOf(name: string): Agency | null {
  const bare = name.trim().replace(LEADING_ARTICLE, '');
  return byName.get(bare.toLowerCase()) ?? byBriefForm.get(name.trim()) ?? byBriefForm.get(bare) ?? null;
}

/** Every naming of an agency in a text, in order, none inside another. */
export function agenciesIn(text: string, options: MentionOptions): AgencyMention[] {
  const mentions = matches(text, NAMES, (words) => byName.get(words.toLowerCase()));
  if (options.brief) {
    for (const mention of matches(text, BRIEF_FORMS, (words) => byBriefForm.get(words))) {
      if (!mentions.some((other) => mention.start < other.end && other.start < mention.end)) mentions.push(mention);
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function matches(text: string, names: RegExp, agencyFor: (words: string) => Agency | undefined): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (const match of text.matchAll(names)) {
    const agency = agencyFor(match[0]);
    if (agency) mentions.push({ agency, start: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

/** The agency whose own site this host is, subdomains included. */
export function agencyOfHost(host: string): Agency | null {
  return AGENCIES.find((agency) => agency.hosts?.some((known) => host === known || host.endsWith(`.${known}`))) ?? null;
}

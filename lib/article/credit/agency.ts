import { DENSE, SEPARATOR } from '../../text/char-classes';
import { AGENCIES, type Agency } from './agencies';
import { agencyNameOfHost } from './agency-hosts';

/**
 * Finding agencies' names in words. Names are looked up by their first word:
 *
 *   "australian" -> Australian Associated Press        "associated" -> Associated Press of Pakistan, Associated Press
 *
 * longest first, so that no name is taken for another that it holds. Names in scripts without spaces are searched for
 * as they are.
 */
export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

export interface MentionOptions {
  /** Count the forms that are ambiguous in running text: for brackets, author fields and source lines only. */
  readonly brief: boolean;
}

interface KnownName {
  readonly name: string;
  /** null for a name that only looks like one. */
  readonly agency: Agency | null;
  /** Compared as written: "AP", "dpa", "The Conversation". */
  readonly brief: boolean;
}

const WORD = new RegExp(`[^${SEPARATOR}]+`, 'g');
/** Coarser than SEPARATOR, and five times as fast on a pattern's first run. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/;
const SPACELESS = new RegExp(`[${DENSE}]`);
const ENDS_WORD = new RegExp(`^(?:[${SEPARATOR}]|$)`);
const LEADING_ARTICLE = /^the\s+/i;

const byFirstWord = new Map<string, KnownName[]>();
const spaceless: KnownName[] = [];
for (const agency of AGENCIES) {
  for (const name of agency.names) know({ name: lowerCase(name), agency, brief: false });
  for (const name of agency.brief) know({ name, agency, brief: true });
  for (const name of agency.not) know({ name: lowerCase(name), agency: null, brief: false });
}
for (const names of [...byFirstWord.values(), spaceless]) names.sort((a, b) => b.name.length - a.name.length);

function know(known: KnownName) {
  if (SPACELESS.test(known.name)) {
    spaceless.push(known);
    return;
  }
  const first = lowerCase(known.name.match(WORD)?.[0] ?? '');
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), known]);
}

/** The agency that a whole field names ("The Associated Press", "dpa"); null for anything else. */
export function agencyOf(name: string): Agency | null {
  const bare = name.trim().replace(LEADING_ARTICLE, '');
  const [mention] = agenciesIn(name.trim(), { brief: true });
  return mention && mention.end - mention.start >= bare.length ? mention.agency : null;
}

/** Every naming of an agency in a text, in order, none inside another. */
export function agenciesIn(text: string, options: MentionOptions): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  const lower = lowerCase(text);
  if (!mayName(lower)) return mentions;
  let free = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < free) continue;
    const known = (byFirstWord.get(lowerCase(word)) ?? []).find(
      ({ name, brief }) =>
        (brief ? options.brief && text.startsWith(name, index) : lower.startsWith(name, index)) &&
        ENDS_WORD.test(text.charAt(index + name.length)),
    );
    if (!known) continue;
    free = index + known.name.length;
    if (known.agency) mentions.push({ agency: known.agency, start: index, end: free });
  }
  for (const { name, agency, brief } of SPACELESS.test(text) ? spaceless : []) {
    const start = brief && !options.brief ? -1 : text.indexOf(name);
    const isInAnother = mentions.some((mention) => start >= mention.start && start < mention.end);
    const isInWords = brief && SPACELESS.test(text.charAt(start - 1) + text.charAt(start + name.length));
    if (agency && start >= 0 && !isInAnother && !isInWords) mentions.push({ agency, start, end: start + name.length });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Nearly every line names no agency: to split it into words takes a tenth of looking at each with its place. */
const mayName = (lower: string): boolean =>
  SPACELESS.test(lower) || lower.split(BETWEEN_WORDS).some((word) => byFirstWord.has(word));

/** Letter by letter: the lower case of a few letters (İ) is longer than the letter, and positions have to stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

const byName = new Map(AGENCIES.map((agency) => [agency.name, agency]));

/** The agency whose own site this host is, subdomains included. */
export const agencyOfHost = (host: string): Agency | null => byName.get(agencyNameOfHost(host) ?? '') ?? null;

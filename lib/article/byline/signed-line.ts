import { CAPITAL, LETTER } from '../../text/char-classes';
import { isoDate } from '../metadata/dates';
import { namesIn } from './authors';

/**
 * Names in lines that nothing in the page's markup calls a byline:
 *
 *   By Ana Ruiz        Autor: Ana Ruiz        Ana Ruiz | 04.05.2025
 *
 * Only what looks like a person's name: two to four words with capitals. The next best after structured data, tags and
 * elements, for the pages that have none of these.
 */
const SIGNED = /^(?:by|von|par|por|di|door|av)\s+/i;
const LABELLED = /^(?:author|autor(?:in|a|en)?(?:\/autor(?:in)?)?|auteure?|autore|escrito por|written by)\s*[:|]?\s+/i;
const NAME_PART = `[${CAPITAL}][${LETTER}.'’-]*`;
const PERSON = new RegExp(
  `^${NAME_PART}(?: (?:(?:de|da|di|du|del|la|los|van|von|der|den|el|al|bin) ){0,2}${NAME_PART}){1,3}$`,
);
const BEFORE_DATE = /^([^|•·\d]{4,60}?) ?[|•·,–-] ?(?=\d|[a-z]{1,12} \d)/i;
const MAX_LINE_LENGTH = 100;

/** The people that a short line above a story, or one that begins with "Author", says wrote it. */
export function signedBy(line: string): string[] {
  if (line.length > MAX_LINE_LENGTH) return [];
  const label = (SIGNED.exec(line) ?? LABELLED.exec(line))?.[0];
  if (label) return namesIn(line.slice(label.length)).filter((name) => PERSON.test(name));
  const before = isoDate(line) ? BEFORE_DATE.exec(line)?.[1] : null;
  return before ? namesIn(before).filter((name) => PERSON.test(name)) : [];
}

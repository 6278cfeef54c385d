import { countryOfPeople, knownEntity } from '../aliases/aliases';
import type { Mention } from '../entity';
import { OFFICES } from '../lexicon';
import { normaliseName } from '../normalise';

const isOffice = (word: string) => OFFICES.has(word) || OFFICES.has(`${word}.`);

/** "president", "us senator", "nasa administrator": an office without its holder. */
export function isLoneOffice(words: readonly string[]): boolean {
  const whose = (word: string) => countryOfPeople(word) ?? knownEntity(word, 'organisation');
  return words.some(isOffice) && words.every((word) => isOffice(word) || whose(word) !== null);
}

/** "us president donald trump" is "donald trump", president; what is nothing but an office is a name. */
export function splitTitles(form: string): { titles: string[]; name: string } {
  const words = form.split(' ');
  // "Martin Luther King Jr." is no king.
  const end = NAME_SUFFIXES.has(words[words.length - 1]) ? -2 : -1;
  const last = isLoneOffice(words) ? -1 : words.slice(0, end).findLastIndex(isOffice);
  return { titles: words.slice(0, last + 1), name: words.slice(last + 1).join(' ') };
}

/** How far before and after a name titles are looked for, in UTF-16 units. */
const REACH = 80;
const INSIDE_TITLES = /^(?:of|the|and|for|to|a|an|its|former)$/;

/** Offices that the text gives a person: "Secretary of State Ada Quill", "Ada Quill, director of". */
export function titlesAround({ span }: Mention, units: readonly { readonly text: string }[]): string[] {
  const text = units[span.unit]?.text ?? '';
  const before = text
    .slice(Math.max(0, span.start - REACH), span.start)
    .split(/\s+/)
    .filter(Boolean);
  const start = before.findLastIndex((word) => !/^\p{Lu}[\p{L}.-]*$/u.test(word) && !INSIDE_TITLES.test(word)) + 1;
  const after = /^, ([^,.;]+)/u.exec(text.slice(span.end, span.end + REACH))?.[1].split(' ') ?? [];
  const end = after.findIndex((word) => !isOffice(normaliseName(word)) && !INSIDE_TITLES.test(word));
  return [...before.slice(start), ...after.slice(0, end < 0 ? after.length : end)].map(normaliseName).filter(isOffice);
}

const SUFFIX = /^,? (jr|sr|junior|senior|iii|iv)\b/i;

/** " jr" of "Otto Quill, Jr.", where the name itself was found without it: a father's name is his son's but for this. */
export function suffixAfter({ span }: Mention, units: readonly { readonly text: string }[]): string {
  const found = SUFFIX.exec(units[span.unit]?.text.slice(span.end, span.end + 10) ?? '');
  return found ? ` ${found[1].toLowerCase().replace(/nio/, '')}` : '';
}

export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const KIN =
  'father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|twin|widow|parents';
const KIN_BEFORE = new RegExp(`\\b(?:${KIN}),? $`);
const KIN_AFTER = new RegExp(`^, (?:his|her|their|the|a)(?: \\p{Ll}+)? (?:${KIN})\\b`, 'u');

/** "His son, Otto Quill", "Otto Quill, her late father". */
export function isKinNamed({ span }: Mention, units: readonly { readonly text: string }[]): boolean {
  const text = units[span.unit]?.text ?? '';
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  return KIN_BEFORE.test(before) || KIN_AFTER.test(text.slice(span.end, span.end + 50));
}

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
  const last = isLoneOffice(words) ? -1 : words.slice(0, -1).findLastIndex(isOffice);
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

import { comparable } from './letters';
import { plainText } from './plain-text';

/** Who wrote it, from the many ways in which pages say so. */
const ADDRESS = /(?:https?:)?\/\/|^@|\S+@\S+\.\S/;
const BY = /^(?:by|von|par|por|di|door|text|texto|author|redaktion|written by|reported by|reporter)(?:\s*:\s*|\s+)/i;
/** "Ana Ruiz (www.daily.example)" */
const BRACKET = /\s*\([^)]*\)/g;
const NOT_A_BYLINE =
  /^(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|stand)\b|\d{1,2}[:.]\d\d\s*(?:uhr|h\b)/i;
/** What bylines carry after the name. */
const AFTER_NAME =
  /\s*(?:[,|•·—]\s*)?(?:\b(?:updated|published|posted|last modified|staff writer|correspondent|senior|editor)\b|\b\d{1,2}[:.]\d\d\b|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b,|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}).*$/i;
const BETWEEN_NAMES = /\s*(?:[,;|、•·]|\s(?:and|und|et|y|e|og|och|en|&|\/|-|–|—)\s)\s*/;
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;

/** Names from one raw byline; an address or a handle gives none. */
export function namesIn(raw: string): string[] {
  const text = plainText(raw.slice(0, LONGEST_BYLINE)).replace(BRACKET, '');
  if (ADDRESS.test(text) || NOT_A_BYLINE.test(text)) return [];
  return text
    .replace(BY, '')
    .replace(AFTER_NAME, '')
    .split(BETWEEN_NAMES)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/[\s,.|:–—-]+$/, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && comparable(name).replace(/[\d ]/g, '') !== '');
}

const keyOf = (name: string) => comparable(name).replaceAll(' ', '');

/** In order, each name once. */
export function distinctNames(raw: Iterable<string>): string[] {
  const names = new Map<string, string>();
  for (const text of raw) {
    for (const name of namesIn(text)) if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  }
  return [...names.values()];
}

const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,5}$/i;

/** "lrt.lt" beside a name is the site's, not a second author. */
export function withoutHosts(names: readonly string[]): string[] {
  const people = names.filter((name) => !HOST.test(name));
  return people.length > 0 ? people : [...names];
}

/** A publisher that names itself as the author in a tag tells nothing. */
export function withoutPublisher(names: readonly string[], publisherNames: readonly (string | null)[]): string[] {
  const own = new Set(publisherNames.filter((name) => name !== null).map(keyOf));
  return names.filter((name) => !own.has(keyOf(name)) && !HOST.test(name));
}

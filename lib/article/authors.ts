import { plainText } from './plain-text';

/** Who wrote it, from the many ways in which pages say so. */
const ADDRESS = /^(?:https?:)?\/\/|^@|^\S+@\S+$/;
const BY = /^(?:by|von|par|por|di|door|text|texto|author|written by|reported by|reporter)\s*[:\s]\s*/i;
/** What bylines carry after the name. */
const AFTER_NAME =
  /\s*(?:,|\||•|·|—)?\s*\b(?:updated|published|posted|staff writer|correspondent|editor\b|\d{1,2}[:.]\d\d|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d).*$/i;
const BETWEEN_NAMES = /\s*(?:,|;|\||\band\b|\bund\b|\bet\b|\by\b|\be\b|&|\/)\s*/;
const LONGEST_NAME = 60;

/** Names from one raw byline, an address or a handle giving none. */
export function namesIn(raw: string): string[] {
  const text = plainText(raw).replace(BY, '').replace(AFTER_NAME, '');
  return text
    .split(BETWEEN_NAMES)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/[\s,.|:–—-]+$/, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !ADDRESS.test(name));
}

/** In order, each name once. */
export function distinctNames(raw: Iterable<string>): string[] {
  const names = new Map<string, string>();
  for (const text of raw)
    for (const name of namesIn(text)) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
}

import { foldWord } from './word';

/**
 * The form under which names are compared and kept: lower case, no accents, no possessive, no stops in acronyms,
 * hyphens as spaces, no leading "the". "Itar-Tass's", "ITAR TASS" and "the ITAR-TASS" are all "itar tass".
 */
export function normaliseName(surface: string): string {
  return foldWord(surface)
    .replace(/'s$|(?<=s)'$/, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/[-–—/_]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}&' ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** "anders-fogh-rasmussen": a normalised name as the tail of a key. Never empty: odd names keep their own characters. */
export function slugOf(normalised: string): string {
  return normalised.replace(/[&' ]+/g, '-').replace(/^-|-$/g, '') || encodeURIComponent(normalised);
}

/**
 * "Saudi Arabia" of "loc:saudi-arabia": as good as the name for countries, and the table of names, 11 KB, need not be loaded
 * for it.
 */
export const nameFromKey = (key: string): string =>
  key
    .slice(key.indexOf(':') + 1)
    .split('-')
    .map((word) => (SMALL_WORDS.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');

const SMALL_WORDS = new Set(['and', 'of', 'the']);

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
  return normalised.replace(/[&' ]+/g, '-').replace(/^-+|-+$/g, '') || encodeURIComponent(normalised);
}

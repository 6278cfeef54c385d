import type { Measured } from './measure';

/** Authors and date against the truth of the set that has them. Shares of the pages that have the fact. */
export interface FactAccuracy {
  /** Every true author is named. */
  readonly allAuthors: number;
  /** At least one is. */
  readonly anyAuthor: number;
  /** Within a day: pages give local days, the truth a moment. */
  readonly date: number;
  readonly pages: number;
}

const DAY_MS = 86_400_000;
const MIN_NAME_LENGTH = 5;

export function factAccuracy(pages: readonly Measured[]): FactAccuracy {
  const signed = pages.filter(({ page }) => page.truth?.authors?.length);
  const named = signed.map(({ page, article }) => {
    const authors = page.truth?.authors ?? [];
    // The truth names desks and outlets too.
    const signed = [...(article?.authors ?? []), ...(article?.signedBy ?? [])];
    return authors.filter((author) => isNamed(author, signed)).length / authors.length;
  });
  const dated = pages.filter(({ page }) => page.truth?.date);
  const rightDates = dated.filter(({ page, article }) => {
    const truth = Date.parse(String(page.truth?.date).replace(' ', 'T'));
    return Math.abs(Date.parse(article?.published ?? '') - truth) <= DAY_MS;
  });
  return {
    allAuthors: named.filter((share) => share === 1).length / Math.max(1, named.length),
    anyAuthor: named.filter((share) => share > 0).length / Math.max(1, named.length),
    date: rightDates.length / Math.max(1, dated.length),
    pages: signed.length,
  };
}

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By letters, as a whole name; or the name without what the truth adds ("Ana Ruiz, Madrid"). */
function isNamed(author: string, names: readonly string[]): boolean {
  const truth = keyOf(author);
  const keys = names.map(keyOf);
  return (
    ` ${keys.join(' ')} `.includes(` ${truth} `) ||
    keys.some((key) => key.length > MIN_NAME_LENGTH && truth.includes(key))
  );
}

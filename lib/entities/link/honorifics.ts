import type { Mention } from '../entity';

/** What "Mr" and "Ms" say of who is named: two people of one surname are told apart by it. */
export type Gender = 'man' | 'woman';

const MEN = 'mr|mister|sir|lord|king|prince|father|brother|son|husband|uncle|nephew';
const WOMEN = 'mrs|ms|miss|madam|madame|dame|lady|queen|princess|mother|sister|daughter|wife|aunt|niece';
const HONORIFIC = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:(${MEN})|(${WOMEN}))\\.?\\s+$`, 'iu');
/** "Mr. and Mrs. Quill" are two, and neither is meant alone. */
const COUPLE = new RegExp(`(?:${MEN})\\.? (?:and|&) (?:${WOMEN})\\.?\\s+$`, 'i');
const HEAD = new RegExp(`^(?:(${MEN})|(${WOMEN}))\\.?\\s`, 'iu');
/** Longest couple of honorifics, in UTF-16 units. */
const REACH = 24;

/** What stands directly before a person's name, or begins it; null where that says nothing. */
export function honorificOf({ span, surface }: Mention, units: readonly { readonly text: string }[]): Gender | null {
  const before = units[span.unit]?.text.slice(Math.max(0, span.start - REACH), span.start) ?? '';
  if (COUPLE.test(before)) return null;
  const found = HONORIFIC.exec(before) ?? HEAD.exec(surface);
  if (!found) return null;
  return found[1] ? 'man' : 'woman';
}

/** The first pronoun after a name, no other name between. "His" and "her" may be another's: "Ada Quill, his wife". */
const PRONOUN = /^[^\p{Lu}]{0,80}?(?:\b(?:(he)|(she)|him|his|her|hers)\b|\.\s+(?:(He)|(She)|His|Her)\b)/u;

/** "Ada Quill said she …": what the text itself says of who is named. */
export function pronounOf({ span }: Mention, units: readonly { readonly text: string }[]): Gender | null {
  const after = units[span.unit]?.text.slice(span.end, span.end + 90) ?? '';
  const found = PRONOUN.exec(after);
  if (found?.[1] || found?.[3]) return 'man';
  return found?.[2] || found?.[4] ? 'woman' : null;
}

const firstNames = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The commonest in English-language news, folded. Who is not here is known by honorific or pronoun, or not at all. */
const NAMES_OF_MEN = firstNames(`
  adam alan alexander andrew anthony barack ben bill bob boris brian charles chris christopher daniel david donald
  edward emmanuel eric frank gary george gerald gordon harry henry ian jack james jeff jim joe john jonathan joseph
  keir kenneth kevin lars luis mark martin matthew michael mike mohammed nicholas otto patrick paul peter philip
  richard rishi robert ronald ryan scott simon stephen steve steven thomas tim tom tony vladimir volodymyr william`);
const NAMES_OF_WOMEN = firstNames(`
  alice amy angela ann anna anne barbara carol caroline catherine charlotte christine claire deborah diane elizabeth
  ellen emily emma hannah heather helen hillary jane janet jennifer jessica jill joan judith julia julie karen kate
  katherine kathleen kim laura linda lisa liz louise margaret maria marie mary megan meghan melania michelle nancy
  naomi nicole pamela patricia rachel rose ruth sarah sharon sophie susan ursula`);

/** What a first name tells by itself; null of names that are rarer, or both. */
export function genderOfFirstName(folded: string): Gender | null {
  if (NAMES_OF_MEN.has(folded)) return 'man';
  return NAMES_OF_WOMEN.has(folded) ? 'woman' : null;
}

/** Most first names in -a are women's: enough to choose between two, not to rule one out. */
export const isLikelyWoman = (folded: string): boolean =>
  folded.length > 2 && folded.endsWith('a') && !MEN_IN_A.has(folded);
const MEN_IN_A = firstNames(
  'andrea asa ezra ilya issa joshua juma luca luka mustafa moussa musa nikita noa sasha yahya',
);

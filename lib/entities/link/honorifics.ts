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
  aaron adam ahmed alan albert alexander ali andrew anthony antony barack ben benjamin bill bob boris brandon brian bruce carl carlos
  charles chris christopher daniel david dennis donald douglas edward emmanuel eric erik frank gary george gerald gordon greg
  gregory hans harry henry hunter ian ivan jack jacob james jason jean jeff jeffrey jerry jim joe john jonathan jose joseph juan justin
  keir keith ken kenneth kevin larry lars lee luis mark martin matthew michael mike mohamed mohammed narendra nathan nicholas nick
  olaf otto patrick paul pedro peter philip pierre raymond richard rishi robert roger ronald ryan sam samuel scott sergei simon
  stephen steve steven ted terry thomas tim timothy tom tony vladimir volodymyr walter will william`);
const NAMES_OF_WOMEN = firstNames(`
  agnes alice amanda amy angela ann anna anne ashley astrid barbara beth betty beverly carmen carol caroline catherine charlotte cheryl christine claire deborah
  diane doris dorothy elizabeth ellen emily evelyn frances gladys grace hannah heather helen hilary hillary ines ingrid irene isabel
  jane janet jennifer jessica jill joan joyce judith judy julia julie karen kate katherine kathleen kathryn kelly kim kimberly kirsten laura lauren
  linda liz lois lori louise margaret maria marie marilyn marjorie mary megan meghan melanie michelle mildred nancy naomi nicole
  nikki pamela patricia rachel rose ruth sandra sara sarah sharon shirley sophie susan taylor tracy ursula virginie yvonne`);
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

import { knownEntity } from '../aliases/aliases';
import type { Mention } from '../entity';
import { normaliseName } from '../normalise';
import type { Group } from './group';
import { initialsOfName, isAcronym, type Lookup } from './lookup';

/** Words at the end of a name that say what it is, and are left out in the next sentence. */
const KIND_WORDS = new Set(
  `inc corp corporation co company ltd limited plc llc ag sa nv gmbh group holdings news agency newspaper press party
   university institute foundation association organization organisation committee commission bank airlines com`.split(
    /\s+/,
  ),
);

/** Too plain to be short for any longer name that holds them, unless that name was used just before: "the Court". */
export const PLAIN_NAMES: ReadonlySet<string> = new Set(
  `university ministry party council committee court department bank parliament senate congress government army police
   house commission agency board office union league administration school college federation association club
   institute foundation church hospital company group`.split(/\s+/),
);

/** Short forms defined in the text: "International Criminal Court (ICC)". Normalised short form to normalised long form. */
export function definedAcronyms(
  mentions: readonly Mention[],
  units: readonly { readonly text: string }[],
): Map<string, string> {
  const defined = new Map<string, string>();
  for (let index = 1; index < mentions.length; index++) {
    const [long, short] = [mentions[index - 1], mentions[index]];
    if (long.span.unit !== short.span.unit || !/^\p{Lu}[\p{L}\p{N}&.-]{1,9}$/u.test(short.surface)) continue;
    const text = units[long.span.unit]?.text ?? '';
    const between = text.slice(long.span.end, short.span.start);
    const after = text.slice(short.span.end, short.span.end + 3);
    if (!/^,?\s*\(\s*(?:the\s+)?$/.test(between.slice(0, 20)) || !/^\s*[),;]/.test(after)) continue;
    const [shortForm, longForm] = [normaliseName(short.surface), normaliseName(long.surface)];
    if (isOfItsOwn(shortForm, longForm, long.surface)) continue;
    defined.set(shortForm, longForm);
  }
  return defined;
}

/**
 * "Court of Justice of the European Union (CJEU)", of which the last two words were found: CJEU is not the Union. So it is where the
 * initials are but the end of the short form, or where the table knows it as another.
 */
function isOfItsOwn(shortForm: string, longForm: string, long: string): boolean {
  const initials = initialsOfName(long);
  if (initials.length > 0 && initials.length < shortForm.length && shortForm.endsWith(initials)) return true;
  const known = knownEntity(shortForm, 'organisation');
  const owner = known && knownEntity(longForm, 'organisation');
  return Boolean(owner) && owner?.key !== known?.key;
}

/**
 * The longer name that this one is short for: by definition, by initials, or as its unmistakable head or tail. A name that the
 * table knows is short for nothing but its own longer forms.
 */
export function longNameOf(group: Group, lookup: Lookup, defined: ReadonlyMap<string, string>): Group | null {
  const isOther = (other: Group) => other !== group && !areTwo(group, other);
  const definition = defined.get(group.form);
  const long = definition === undefined ? null : lookup.called('organisation', definition);
  if (long && isOther(long)) return long;
  const holding = rarest(group, lookup).filter((other) => isOther(other) && holds(other, group));
  if (PLAIN_NAMES.has(group.form)) {
    const earlier = ({ order }: Group) => order < group.order;
    const abbreviated = (other: Group) => isOther(other) && earlier(other) && abbreviates(other, group.form);
    return holding.findLast(earlier) ?? lookup.acronyms().findLast(abbreviated) ?? null;
  }
  return spelledOut(group, lookup) ?? onlyLonger(group, holding);
}

/** Both are in the table, under two keys. */
export const areTwo = (one: Group, other: Group): boolean =>
  one.known !== null && other.known !== null && one.known.key !== other.known.key;

/** Names that share the word which the fewest do. */
function rarest({ words }: Group, lookup: Lookup): readonly Group[] {
  const lists = words.map((word) => lookup.withWord('organisation', word));
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}

const holds = ({ words }: Group, shorter: Group) =>
  words.length > shorter.words.length && (startsWith(words, shorter.words) || endsWith(words, shorter.words));

/** "USI" for "the University", "NASA" for "the Administration": an acronym that begins or ends with the word's letter. */
const abbreviates = (acronym: Group, word: string) => acronym.form[0] === word[0] || acronym.form.at(-1) === word[0];

/** The name with these initials: "KSC" for "Kennedy Space Center". */
export function spelledOut(group: Group, lookup: Lookup): Group | null {
  if (!isAcronym(group)) return null;
  return lookup.withInitials(group.type, group.form).find((other) => other !== group && !areTwo(group, other)) ?? null;
}

/** One that holds the name, if there is but one; else one that adds nothing but what kind of thing it is ("CBC News"). */
function onlyLonger(group: Group, holding: readonly Group[]): Group | null {
  const only = holding.length === 1 && (group.form.length > 3 || isAcronym(group)) && !group.known;
  if (only) return holding[0];
  return holding.find(({ words }) => words.slice(group.words.length).every((word) => KIND_WORDS.has(word))) ?? null;
}

const startsWith = (words: readonly string[], head: readonly string[]) =>
  head.every((word, index) => words[index] === word);
const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.every((word, index) => words[words.length - tail.length + index] === word);

import type { Mention } from '../entity';
import { normaliseName } from '../normalise';
import type { Group } from './group';

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
    if (/^,?\s*\(\s*(?:the\s+)?$/.test(between) && /^\s*[),;]/.test(text.slice(short.span.end))) {
      defined.set(normaliseName(short.surface), normaliseName(long.surface));
    }
  }
  return defined;
}

/**
 * The longer name that this one is short for: by definition, by initials, or as its unmistakable head or tail.
 *
 * @param earlier organisations named before, in order
 * @param later organisations named after, in order
 */
export function longNameOf(
  group: Group,
  earlier: readonly Group[],
  later: readonly Group[],
  defined: ReadonlyMap<string, string>,
): Group | null {
  const others = [...earlier, ...later];
  const definition = defined.get(group.form);
  const long = definition && others.find((other) => formsOf(other).includes(definition));
  if (long) return long;
  const holds = ({ words }: Group) =>
    words.length > group.words.length && (startsWith(words, group.words) || endsWith(words, group.words));
  if (PLAIN_NAMES.has(group.form)) {
    return earlier.findLast(holds) ?? earlier.findLast((other) => abbreviates(other, group.form)) ?? null;
  }
  return spelledOut(group, others) ?? onlyLonger(group, others.filter(holds));
}

/** "USI" for "the University", "NASA" for "the Administration": an acronym that begins or ends with the word's letter. */
const abbreviates = (acronym: Group, word: string) =>
  isAcronym(acronym) && (acronym.form[0] === word[0] || acronym.form.at(-1) === word[0]);

/** The name with these initials: "KSC" for "Kennedy Space Center". */
export function spelledOut(group: Group, others: readonly Group[]): Group | null {
  if (!isAcronym(group)) return null;
  return (
    others.find(
      (other) => other.words.length > 1 && other.mentions.some(({ surface }) => initialsOf(surface) === group.form),
    ) ?? null
  );
}

/** One that holds the name, if there is but one; else one that adds nothing but what kind of thing it is ("CBC News"). */
function onlyLonger(group: Group, holding: readonly Group[]): Group | null {
  if (holding.length === 1 && (group.form.length > 3 || isAcronym(group))) return holding[0];
  return holding.find(({ words }) => words.slice(group.words.length).every((word) => KIND_WORDS.has(word))) ?? null;
}

const formsOf = (group: Group) => [group.form, ...group.mentions.map(({ surface }) => normaliseName(surface))];

const isAcronym = ({ words, mentions }: Group) =>
  words.length === 1 &&
  words[0].length >= 2 &&
  words[0].length <= 7 &&
  mentions.some(({ surface }) => surface === surface.toUpperCase());

/** First letters of the capitalised words, in lower case. */
function initialsOf(surface: string): string {
  return surface
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();
}

const startsWith = (words: readonly string[], head: readonly string[]) =>
  head.every((word, index) => words[index] === word);
const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.every((word, index) => words[words.length - tail.length + index] === word);

import type { Group } from './group';
import { type Gender, isLikelyWoman } from './honorifics';
import { joinInitials, withoutInitial } from './initials';
import type { Lookup } from './lookup';
import { isSlipOf } from './slips';
import { isLoneOffice, NAME_SUFFIXES } from './titles';

/**
 * Whose full name a shorter one belongs to: "Rasmussen", "Fogh Rasmussen" and "A. F. Rasmussen" to "Anders Fogh
 * Rasmussen", a lone first name to its bearer, a slip of the pen to the name as it should be, and a lone office
 * ("the President") to who holds it. The nearest bearer named before wins, as in reading, but "Ms" is no man's.
 */
export function fullNameOf(group: Group, lookup: Lookup): Group | null {
  if (isLoneOffice(group.words) && !group.gender) {
    const holder = nearest(
      group,
      lookup.withTitle(group.words[0]).filter((other) => holdsOffice(other, group.words)),
    );
    // "King" may be a surname, after all.
    if (holder || group.words.length > 1) return holder;
  }
  return (
    (group.words.length === 1 ? bearerOf(group, lookup) : fullerNameOf(group, lookup)) ??
    nearest(
      group,
      lookup.nearlyCalled(group.words).filter((other) => isSlip(group, other)),
    )
  );
}

/** The last named before the group, else the first named after it. `others` are in the order of first mention. */
function nearest(group: Group, others: readonly Group[]): Group | null {
  return others.findLast(({ order }) => order < group.order) ?? others.find(({ order }) => order > group.order) ?? null;
}

const holdsOffice = (person: Group, office: readonly string[]) =>
  office.every((word) => person.titles.has(word)) && !isLoneOffice(person.words);

const agrees = (gender: Gender | null, other: Group) => !gender || !other.gender || other.gender === gender;

const isLikely = (gender: Gender | null, { words }: Group) =>
  gender === null || (gender === 'woman') === isLikelyWoman(words[0]);

/** Who a bare surname or first name is. */
function bearerOf(group: Group, lookup: Lookup): Group | null {
  const [word] = group.words;
  const namesakes = lookup.withWord('person', word).filter((other) => other !== group);
  const marked = namesakes.filter(({ words, gender }) => words.length === 1 && gender !== null);
  // In an article that has "Ms Quill" and no "Mr Quill", "Quill" is she.
  const genders = new Set(marked.map(({ gender }) => gender));
  const gender = group.gender ?? (genders.size === 1 ? marked[0].gender : null);
  const full = namesakes.filter(({ words }) => words.length > 1);
  const bearers = withoutSons(full.filter(({ words }) => surnameOf(words) === word));
  const byName = (candidates: readonly Group[]) =>
    nearest(
      group,
      candidates.filter((other) => gender !== null && other.gender === gender),
    ) ??
    nearest(
      group,
      candidates.filter((other) => agrees(gender, other) && isLikely(gender, other)),
    ) ??
    nearest(
      group,
      candidates.filter((other) => agrees(gender, other)),
    ) ??
    nearest(
      group,
      candidates.filter((other) => agrees(group.gender, other)),
    );
  return byName(bearers) ?? byName(full) ?? (group.gender ? null : nearest(group, marked));
}

/** "Quill" is Otto Quill rather than Otto Quill Jr., where both are named. */
function withoutSons(bearers: readonly Group[]): readonly Group[] {
  const plain = new Set(bearers.flatMap(({ words }) => (hasSuffix(words) ? [] : [words[0]])));
  const isSon = ({ words }: Group) =>
    hasSuffix(words) && (plain.has(words[0]) || (plain.size > 0 && words.length === 2));
  return bearers.filter((bearer) => !isSon(bearer));
}

const hasSuffix = (words: readonly string[]) => NAME_SUFFIXES.has(words[words.length - 1]);
const surnameOf = (words: readonly string[]) => words.at(hasSuffix(words) ? -2 : -1);

/**
 * The longer form of a name of two words or more. Where several would do, the one that adds nothing but an initial, then the one
 * named most: not the nearest, so that who is named in full has the same key in whatever order they are.
 */
function fullerNameOf(group: Group, lookup: Lookup): Group | null {
  const { words } = group;
  const fuller = lookup
    .withWord('person', words[words.length - 1])
    .filter((other) => isFuller(other.words, words) && sharesSurname(group, other) && agrees(group.gender, other));
  if (words[0].length === 1) return nearest(group, fuller);
  const plain = fuller.filter((other) => withoutInitial(other.form) === withoutInitial(group.form));
  return mostNamed(plain.length > 0 ? plain : fuller);
}

const mostNamed = (groups: readonly Group[]): Group | null =>
  groups.reduce<Group | null>((best, group) => (!best || comesFirst(group, best) ? group : best), null);

const comesFirst = (group: Group, other: Group) =>
  group.mentions.length > other.mentions.length ||
  (group.mentions.length === other.mentions.length && group.form < other.form);

/** More words, or as many with a first name where the other has an initial. */
const isFuller = (full: readonly string[], words: readonly string[]) =>
  full.length > words.length || (full.length === words.length && words[0].length === 1 && full[0].length > 1);

const sharesSurname = (shorter: Group, longer: Group) =>
  longer.words.at(-1) === shorter.words.at(-1) &&
  (isPart(wordsOf(shorter), wordsOf(longer)) || sameInitial(shorter.words, longer.words));

/** Initials as one word: "George W. Quill" is no part of "George H. W. Quill", his father. */
const wordsOf = ({ form }: Group) => joinInitials(form).split(' ');

/** All words of the shorter name stand in the longer one, in order. */
function isPart(shorter: readonly string[], longer: readonly string[]): boolean {
  let met = 0;
  for (const word of longer) if (word === shorter[met]) met += 1;
  return met === shorter.length;
}

/** "J. Smith" and "John Smith"; not "Jane Smith" and "John Smith". */
function sameInitial(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 2) return false;
  const [first, other] = [shorter[0], longer[0]];
  return (first.length === 1 || other.length === 1) && first[0] === other[0];
}

/** Not where the text says that they are kin: then they are two. */
const isSlip = (group: Group, other: Group) =>
  other !== group && !group.kin && !other.kin && agrees(group.gender, other) && isSlipOf(group.words, other.words);

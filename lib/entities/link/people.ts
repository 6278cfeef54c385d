import type { Group } from './group';
import { isLoneOffice } from './titles';

/**
 * Whose full name a shorter one belongs to: "Rasmussen", "Fogh Rasmussen" and "A. F. Rasmussen" to "Anders Fogh
 * Rasmussen", a lone first name to its bearer, a slip of the pen to the name as it should be, and a lone office
 * ("the President") to who holds it. The nearest bearer named before wins, as in reading.
 *
 * @param earlier people named before, in order
 * @param later people named after, in order
 */
export function fullNameOf(group: Group, earlier: readonly Group[], later: readonly Group[]): Group | null {
  const nearest = (belongs: (other: Group) => boolean) => earlier.findLast(belongs) ?? later.find(belongs) ?? null;
  if (isLoneOffice(group.words)) return nearest((other) => holdsOffice(other, group.words));
  const longer = (other: Group) => isFuller(other.words, group.words);
  return (
    nearest((other) => longer(other) && sharesSurname(group, other)) ??
    nearest((other) => longer(other) && group.words.length === 1 && other.words.includes(group.words[0])) ??
    earlier.findLast((other) => isMisspelling(group.words, other.words)) ??
    null
  );
}

/** More words, or as many with a first name where the other has an initial. */
const isFuller = (full: readonly string[], words: readonly string[]) =>
  full.length > words.length || (full.length === words.length && words[0].length === 1 && full[0].length > 1);

const holdsOffice = (person: Group, office: readonly string[]) =>
  office.every((word) => person.titles.has(word)) && !isLoneOffice(person.words);

const sharesSurname = ({ words: shorter }: Group, { words: longer }: Group) =>
  longer.at(-1) === shorter.at(-1) && (isPart(shorter, longer) || sameInitial(shorter, longer));

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

/** Shortest word in which one wrong letter is taken for a slip: of shorter ones too many differ in one letter. */
const LONG_ENOUGH = 5;

/** "Mauer" of "K. C. Maurer", "Kristen Wilkins" of "Kristin Wilkins": the last words of both, one of them a letter off. */
function isMisspelling(words: readonly string[], full: readonly string[]): boolean {
  if (words.length > full.length) return false;
  const tail = full.slice(full.length - words.length);
  const different = words.flatMap((word, index) => (word === tail[index] ? [] : [[word, tail[index]]]));
  if (different.length !== 1) return false;
  const [[one, other]] = different;
  return Math.min(one.length, other.length) >= LONG_ENOUGH && one[0] === other[0] && isOneLetterOff(one, other);
}

/** One letter added, left out, replaced, or two neighbours swapped. */
function isOneLetterOff(one: string, other: string): boolean {
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const room = Math.min(one.length, other.length) - head;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === left[1] + left[0]);
}

import type { Group } from './group';

/**
 * Whose full name a shorter one belongs to: "Rasmussen", "Fogh Rasmussen" and "A. F. Rasmussen" to "Anders Fogh
 * Rasmussen", a lone first name to its bearer. The nearest bearer named before wins, as in reading.
 *
 * @param earlier people named before, in order
 * @param later people named after, in order
 */
export function fullNameOf(group: Group, earlier: readonly Group[], later: readonly Group[]): Group | null {
  const longer = (people: readonly Group[]) => people.filter(({ words }) => words.length > group.words.length);
  const sameSurname = (people: readonly Group[]) => longer(people).filter((other) => shareSurname(group, other));
  const sameFirstName = (people: readonly Group[]) =>
    group.words.length === 1 ? longer(people).filter(({ words }) => words.includes(group.words[0])) : [];
  return (
    sameSurname(earlier).at(-1) ??
    sameSurname(later)[0] ??
    sameFirstName(earlier).at(-1) ??
    sameFirstName(later)[0] ??
    null
  );
}

const shareSurname = ({ words: shorter }: Group, { words: longer }: Group) =>
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

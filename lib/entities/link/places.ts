import type { Group } from './group';
import type { Lookup } from './lookup';
import { areTwo, spelledOut } from './organisations';

const KINDS_AFTER = new Set(['state', 'province', 'region', 'county', 'river', 'district', 'prefecture']);
const KINDS_BEFORE = /^(?:state|city|province|region|county|republic|kingdom|port|gulf|commonwealth) of$/;
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/**
 * The fuller name of a place: "Kirov Region" of "Kirov", "State of Texas" of "Texas", "North Korea" of "the North",
 * "Kennedy Space Center" of "KSC". Only where one such name stands in the article. A city is not what it is in: "Gaza City" is
 * no fuller name of Gaza, nor "Mexico City" of Mexico, and what the table knows is known by its own name.
 */
export function fullPlaceOf(group: Group, lookup: Lookup): Group | null {
  const places = lookup.withWord('place', group.words[0]);
  const longer = places.filter((other) => isFuller(other.words, group.words) && !areTwo(group, other));
  const isOwn = group.known !== null && longer[0]?.known === null;
  return longer.length === 1 && !isOwn ? longer[0] : spelledOut(group, lookup);
}

function isFuller(full: readonly string[], words: readonly string[]): boolean {
  const more = full.length - words.length;
  if (more < 1) return false;
  const head = words.every((word, index) => full[index] === word);
  if (words.length === 1 && DIRECTIONS.has(words[0])) return head && more === 1;
  if (head && more === 1 && KINDS_AFTER.has(full[full.length - 1])) return true;
  const tail = words.every((word, index) => full[more + index] === word);
  return tail && KINDS_BEFORE.test(full.slice(0, more).join(' '));
}

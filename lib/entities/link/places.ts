import type { Group } from './group';
import { spelledOut } from './organisations';

const KINDS_AFTER = new Set(['city', 'state', 'province', 'region', 'county', 'river', 'district', 'prefecture']);
const KINDS_BEFORE = /^(?:state|city|province|region|county|republic|kingdom|port|gulf|commonwealth) of$/;
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/**
 * The fuller name of a place: "Kirov Region" of "Kirov", "State of Texas" of "Texas", "North Korea" of "the North",
 * "Kennedy Space Center" of "KSC". Only where one such name stands in the article.
 */
export function fullPlaceOf(group: Group, places: readonly Group[]): Group | null {
  const longer = places.filter(({ words }) => isFuller(words, group.words));
  return longer.length === 1 ? longer[0] : spelledOut(group, places);
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

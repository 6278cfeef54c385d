import type { Group } from './group';

const KIND_WORDS = new Set(['city', 'state', 'province', 'island', 'islands', 'region', 'county', 'river', 'district']);

/** "Kirov" for "Kirov Region", where only one such longer name stands in the article. */
export function fullPlaceOf(group: Group, places: readonly Group[]): Group | null {
  const longer = places.filter(
    ({ words }) =>
      words.length === group.words.length + 1 &&
      KIND_WORDS.has(words[words.length - 1]) &&
      group.words.every((word, index) => words[index] === word),
  );
  return longer.length === 1 ? longer[0] : null;
}

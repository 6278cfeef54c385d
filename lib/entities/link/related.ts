import { countryOfPeople, knownEntity } from '../aliases/aliases';
import type { Entity, Mention } from '../entity';
import { normaliseName } from '../normalise';
import type { Group } from './group';

/**
 * What an entity stands for or belongs to: what the table says (the Kremlin, Moscow → Russia), the country whose people
 * or name its own name holds ("Russian Defence Ministry"), and the people named in a title before it ("Azeri Deputy
 * Foreign Minister Araz Azimov").
 */
export function relatedTo(
  key: string,
  groups: readonly Group[],
  units: readonly { readonly text: string }[],
): Entity['related'] {
  const related = new Set<string>();
  for (const group of groups) {
    for (const other of group.known?.related ?? []) related.add(other);
    if (group.type !== 'person' && !group.known) for (const word of group.words) addCountry(related, word);
    if (group.type === 'person') {
      for (const mention of group.mentions) addCountry(related, peopleBefore(mention, units));
    }
  }
  related.delete(key);
  return [...related];
}

function addCountry(related: Set<string>, word: string): void {
  const country = countryOfPeople(word) ?? countryNamed(word);
  if (country) related.add(country);
}

function countryNamed(word: string): string | null {
  const known = word ? knownEntity(word, 'place') : null;
  return known?.country ? known.key : null;
}

/** In "Azeri Deputy Foreign Minister Araz Azimov" the word before the capitalised words before the name. */
function peopleBefore({ span }: Mention, units: readonly { readonly text: string }[]): string {
  const before = units[span.unit]?.text.slice(Math.max(0, span.start - 80), span.start) ?? '';
  const title =
    /(\p{Lu}[\p{L}.]+) (?:(?:[\p{Lu}][\p{L}-]+\.?|president|prime|minister|leader|premier|foreign) ){1,5}$/u;
  return normaliseName(title.exec(before)?.[1] ?? '');
}

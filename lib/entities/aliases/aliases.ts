import type { EntityType } from '../entity';
import { normaliseName, slugOf } from '../normalise';
import { COUNTRIES } from './countries';
import { ORGANISATIONS, PLACES } from './organisations';

/** Somebody known under several names. */
export interface KnownEntity {
  readonly key: string;
  readonly type: EntityType;
  /** The fullest common name. */
  readonly name: string;
  /** Keys of what it stands for or belongs to. */
  readonly related: readonly string[];
  /** A country's name is a country's in any story; a city's may be its team's. */
  readonly country: boolean;
}

/** Whether the table has an organisation of exactly this name, one that no common word is written like: "NATO", "Itar-Tass". */
export function isKnownOrganisation(name: string): boolean {
  return tables().unmistakable.has(name);
}

/** Whether such a name begins with this word. */
export const opensKnownOrganisation = (word: string): boolean => tables().openings.has(word);

/** All names of organisations in the table, as written. */
export function organisationNames(): string[] {
  return readLines(ORGANISATIONS).flatMap(([, [names]]) => names);
}

interface Tables {
  readonly byName: ReadonlyMap<string, KnownEntity>;
  /** Peoples and adjectives ("Azeri", "Azeris") to the key of their country. */
  readonly countryOfPeople: ReadonlyMap<string, string>;
  /** Names of organisations with two capitals or more, three letters at least. */
  readonly unmistakable: ReadonlySet<string>;
  /** First words of those. */
  readonly openings: ReadonlySet<string>;
}

let builtTables: Tables | null = null;

/** Built on first use: about 1,500 short strings, 2 ms. */
function tables(): Tables {
  builtTables ??= readTables();
  return builtTables;
}

/** What goes by this normalised name, taken for this type; null where the table knows nothing, or only of a person's name. */
export function knownEntity(normalised: string, type: EntityType): KnownEntity | null {
  if (type === 'person') return null;
  const { byName } = tables();
  const same = byName.get(`${type} ${normalised}`);
  if (same) return same;
  const other = byName.get(`${type === 'place' ? 'organisation' : 'place'} ${normalised}`);
  return other && (other.country || other.type === 'organisation') ? other : null;
}

/** "azeri" → "loc:azerbaijan". */
export function countryOfPeople(normalised: string): string | null {
  return tables().countryOfPeople.get(normalised) ?? null;
}

function readTables(): Tables {
  const byName = new Map<string, KnownEntity>();
  const peoples = new Map<string, string>();
  const add = (entity: KnownEntity, names: readonly string[]) => {
    for (const name of names) {
      const place = `${entity.type} ${normaliseName(name)}`;
      if (!byName.has(place)) byName.set(place, entity);
    }
  };
  for (const [slug, [names, adjectives, capital]] of readLines(COUNTRIES)) {
    const key = `loc:${slug}`;
    add({ key, type: 'place', name: names[0], related: [], country: true }, names);
    for (const adjective of adjectives) peoples.set(normaliseName(adjective), key);
    for (const city of capital) {
      const cityKey = `loc:${normaliseName(city).replace(/[' ]/g, '-')}`;
      add({ key: cityKey, type: 'place', name: city, related: [key], country: false }, [city]);
    }
  }
  for (const [slug, [names, related]] of readLines(ORGANISATIONS)) {
    add({ key: `org:${slug}`, type: 'organisation', name: names[0], related, country: false }, names);
  }
  for (const [slug, [names, related]] of readLines(PLACES)) {
    add({ key: `loc:${slug}`, type: 'place', name: names[0], related, country: false }, names);
  }
  const unmistakable = organisationNames().filter((name) => name.length >= 3 && /\p{Lu}.*\p{Lu}/u.test(name));
  const openings = new Set(unmistakable.map((name) => name.split(' ', 1)[0]));
  return { byName, countryOfPeople: peoples, unmistakable: new Set(unmistakable), openings };
}

/** "slug: a, b; c+; d" to the slug and its three lists, empty where left out: "c+" is "c" and "cs". The slug is that of "a" unless it is given. */
function readLines(table: string): [string, [string[], string[], string[]]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, slug, rest] = /^(?:([a-z0-9-]+): )?(.*)$/.exec(line) ?? [];
      const lists = rest.split(';').map((list) => list.split(',').flatMap((name) => withPlural(name.trim())));
      return [slug ?? slugOf(normaliseName(lists[0][0])), [lists[0], lists[1] ?? [], lists[2] ?? []]];
    });
}

const withPlural = (name: string): string[] =>
  name.endsWith('+') ? [name.slice(0, -1), `${name.slice(0, -1)}s`] : name === '' ? [] : [name];

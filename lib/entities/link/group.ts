import { countryOfPeople, type KnownEntity, knownEntity } from '../aliases/aliases';
import type { EntityType, Mention } from '../entity';
import { OFFICES } from '../lexicon';
import { normaliseName } from '../normalise';

/** Mentions of one article that read alike: the smallest thing the linker joins. */
export interface Group {
  readonly type: EntityType;
  /** Normalised; of a person without titles. */
  readonly form: string;
  readonly words: readonly string[];
  /** Titles and offices that stand with a person's name, in the mention or right before it. */
  readonly titles: ReadonlySet<string>;
  readonly known: KnownEntity | null;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
}

const isOffice = (word: string) => OFFICES.has(word) || OFFICES.has(`${word}.`);

/** "president", "us senator", "afghan ambassador": an office without its holder. */
export function isLoneOffice(words: readonly string[]): boolean {
  const ofCountry = (word: string) => countryOfPeople(word) !== null || knownEntity(word, 'place')?.country;
  return words.some(isOffice) && words.every((word) => isOffice(word) || ofCountry(word));
}

/** Groups in the order of their first mention. One form has one type throughout the article: that of most mentions. */
export function groupMentions(mentions: readonly Mention[], units: readonly { readonly text: string }[]): Group[] {
  const types = majorityTypes(mentions);
  const groups = new Map<string, Group & { titles: Set<string>; mentions: Mention[] }>();
  for (const mention of mentions) {
    const normalised = normaliseName(mention.surface);
    const said = types.get(normalised) ?? mention.type;
    const known = knownEntity(normalised, said);
    const type = known?.type ?? said;
    const { titles, name } = type === 'person' ? splitTitles(normalised) : { titles: [], name: normalised };
    const place = `${type} ${known?.key ?? name}`;
    const group = groups.get(place) ?? {
      type,
      form: name,
      words: name.split(' '),
      titles: new Set<string>(),
      known,
      mentions: [],
    };
    groups.set(place, group);
    group.mentions.push(mention);
    if (type === 'person') for (const title of [...titles, ...titlesBefore(mention, units)]) group.titles.add(title);
  }
  return [...groups.values()];
}

function majorityTypes(mentions: readonly Mention[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { surface, type } of mentions) {
    const form = normaliseName(surface);
    const count = counts.get(form) ?? new Map<EntityType, number>();
    counts.set(form, count.set(type, (count.get(type) ?? 0) + 1));
  }
  return new Map([...counts].map(([form, count]) => [form, [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

/** "us president donald trump" is "donald trump", president; what is nothing but titles is a name. */
function splitTitles(form: string): { titles: string[]; name: string } {
  const words = form.split(' ');
  const last = words.slice(0, -1).findLastIndex(isOffice);
  return isLoneOffice(words)
    ? { titles: [], name: form }
    : { titles: words.slice(0, last + 1), name: words.slice(last + 1).join(' ') };
}

/** How far before a name titles are looked for, in UTF-16 units. */
const REACH = 60;

function titlesBefore({ span }: Mention, units: readonly { readonly text: string }[]): string[] {
  const before = units[span.unit]?.text.slice(Math.max(0, span.start - REACH), span.start) ?? '';
  if (!/\s$/.test(before)) return [];
  const words = normaliseName(before).split(' ');
  return words.slice(words.findLastIndex((word) => !isOffice(word)) + 1);
}

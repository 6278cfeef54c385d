import { type KnownEntity, knownEntity } from '../aliases/aliases';
import type { EntityType, Mention } from '../entity';
import { normaliseName } from '../normalise';
import { splitTitles, titlesAround } from './titles';

/** Mentions of one article that read alike: the smallest thing the linker joins. */
export interface Group {
  readonly type: EntityType;
  /** Normalised; of a person without titles. */
  readonly form: string;
  readonly words: readonly string[];
  /** Titles and offices that stand with a person's name, in the mention or beside it. */
  readonly titles: ReadonlySet<string>;
  readonly known: KnownEntity | null;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
}

/** Groups in the order of their first mention. One form has one type throughout the article: that of most mentions. */
export function groupMentions(mentions: readonly Mention[], units: readonly { readonly text: string }[]): Group[] {
  const types = majorityTypes(mentions);
  const groups = new Map<string, Group & { titles: Set<string>; mentions: Mention[] }>();
  for (const mention of mentions) {
    const normalised = normaliseName(mention.surface);
    const said = DIRECTIONS.has(normalised) ? 'place' : (types.get(normalised) ?? mention.type);
    const known = knownEntity(normalised, said);
    const type = known?.type ?? said;
    const { titles, name } = type === 'person' ? splitTitles(normalised) : { titles: [], name: normalised };
    const place = `${type} ${known?.key ?? (type === 'organisation' ? withoutSmallWords(name) : name)}`;
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
    if (type === 'person') for (const title of [...titles, ...titlesAround(mention, units)]) group.titles.add(title);
  }
  return [...groups.values()];
}

/** "The North" that speaks is a country. */
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** "food standards of australia and new zealand" and "food standards australia new zealand" are one. */
function withoutSmallWords(name: string): string {
  return name.replace(/(?<=\S) (?:of|the|and|for|&)(?= )/g, '');
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

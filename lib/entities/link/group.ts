import { type KnownEntity, knownEntity } from '../aliases/aliases';
import type { EntityType, Mention } from '../entity';
import { OFFICES } from '../lexicon';
import { normaliseName } from '../normalise';

/** Mentions of one article that read alike: the smallest thing the linker joins. */
export interface Group {
  readonly type: EntityType;
  /** Normalised, without a person's titles. */
  readonly form: string;
  readonly words: readonly string[];
  readonly known: KnownEntity | null;
  /** In the order of the text; never empty. */
  readonly mentions: Mention[];
}

/** Groups in the order of their first mention. One form has one type throughout the article: that of most mentions. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const types = majorityTypes(mentions);
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const normalised = normaliseName(mention.surface);
    const said = types.get(normalised) ?? mention.type;
    const known = knownEntity(normalised, said);
    const type = known?.type ?? said;
    const form = type === 'person' ? withoutTitles(normalised) : normalised;
    const place = `${type} ${known?.key ?? form}`;
    const group = groups.get(place);
    if (group) group.mentions.push(mention);
    else groups.set(place, { type, form, words: form.split(' '), known, mentions: [mention] });
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

/** "us president donald trump" is "donald trump"; a form that is nothing but titles stays as it is. */
function withoutTitles(form: string): string {
  const words = form.split(' ');
  let last = -1;
  for (let index = 0; index < words.length - 1; index++) {
    if (OFFICES.has(words[index]) || OFFICES.has(`${words[index]}.`)) last = index;
  }
  return words.slice(last + 1).join(' ');
}

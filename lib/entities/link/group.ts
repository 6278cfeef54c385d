import { type KnownEntity, knownEntity } from '../aliases/aliases';
import type { EntityType, Mention } from '../entity';
import { normaliseName } from '../normalise';
import { type Gender, genderOfFirstName, honorificOf, pronounOf } from './honorifics';
import { joinInitials } from './initials';
import { isKinNamed, splitTitles, suffixAfter, titlesAround } from './titles';

/** Mentions of one article that read alike: the smallest thing the linker joins. */
export interface Group {
  /** Place in the order of first mentions. */
  readonly order: number;
  readonly type: EntityType;
  /** Normalised; of a person without titles. */
  readonly form: string;
  readonly words: readonly string[];
  /** The form and all others that the mentions have, normalised. */
  readonly forms: ReadonlySet<string>;
  /** Titles and offices that stand with a person's name, in the mention or beside it. */
  readonly titles: ReadonlySet<string>;
  /** Of a person, where "Mr" and "Ms", the first name or a pronoun tell. "Mr Quill", "Ms Quill" and "Quill" are three groups. */
  readonly gender: Gender | null;
  /** Named as somebody's father, daughter …: that a namesake is about is no slip of the pen. */
  readonly kin: boolean;
  readonly known: KnownEntity | null;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Mention[];
}

type Units = readonly { readonly text: string }[];
type OpenGroup = Group & {
  forms: Set<string>;
  titles: Set<string>;
  mentions: Mention[];
  gender: Gender | null;
  kin: boolean;
};

/** Groups in the order of their first mention. One form has one type throughout the article: that of most mentions. */
export function groupMentions(mentions: readonly Mention[], units: Units): Group[] {
  const normalised = mentions.map(({ surface }) => normaliseName(surface));
  const types = majorityTypes(mentions, normalised);
  const groups = new Map<string, OpenGroup>();
  for (const [index, mention] of mentions.entries()) {
    const whole = normalised[index];
    const said = DIRECTIONS.has(whole) ? 'place' : (types.get(whole) ?? mention.type);
    const known = knownEntity(whole, said);
    const type = known?.type ?? said;
    if (type === 'person') {
      addPerson(groups, mention, whole, units);
    } else {
      const place = `${type} ${known?.key ?? (type === 'organisation' ? withoutSmallWords(whole) : whole)}`;
      const group = groups.get(place) ?? openGroup(groups, place, { type, form: whole, known });
      group.mentions.push(mention);
      group.forms.add(whole);
    }
  }
  return [...groups.values()];
}

function addPerson(groups: Map<string, OpenGroup>, mention: Mention, whole: string, units: Units): void {
  const { titles, name } = splitTitles(whole.includes(' ') ? normaliseName(withoutNickname(mention.surface)) : whole);
  const form = `${name}${suffixAfter(mention, units)}`;
  const honorific = honorificOf(mention, units);
  const isFull = form.includes(' ');
  const place = `person ${joinInitials(form)}${isFull ? '' : ` ${honorific ?? ''}`}`;
  const group = groups.get(place) ?? openGroup(groups, place, { type: 'person', form, known: null });
  group.mentions.push(mention);
  group.forms.add(form).add(whole);
  group.kin ||= isKinNamed(mention, units);
  group.gender ??= honorific ?? (isFull ? (genderOfFirstName(group.words[0]) ?? pronounOf(mention, units)) : null);
  for (const title of [...titles, ...titlesAround(mention, units)]) group.titles.add(title);
}

/** Otto "The Boat" Quill is Otto Quill. */
const withoutNickname = (surface: string) =>
  surface.replace(/ (?:["“][^"“”]{1,30}["”]|['‘][^'‘’]{1,30}['’])(?= )/u, '');

function openGroup(
  groups: Map<string, OpenGroup>,
  place: string,
  { type, form, known }: Pick<Group, 'type' | 'form' | 'known'>,
): OpenGroup {
  const group: OpenGroup = {
    order: groups.size,
    type,
    form,
    words: form.split(' '),
    forms: new Set([form]),
    titles: new Set(),
    gender: null,
    kin: false,
    known,
    mentions: [],
  };
  groups.set(place, group);
  return group;
}

/** "The North" that speaks is a country. */
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

/** "food standards of australia and new zealand" and "food standards australia new zealand" are one. */
function withoutSmallWords(name: string): string {
  return name.replace(/(?<=\S) (?:of|the|and|for|&)(?= )/g, '');
}

function majorityTypes(mentions: readonly Mention[], normalised: readonly string[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const [index, { type }] of mentions.entries()) {
    const count = counts.get(normalised[index]) ?? new Map<EntityType, number>();
    counts.set(normalised[index], count.set(type, (count.get(type) ?? 0) + 1));
  }
  return new Map([...counts].map(([form, count]) => [form, [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

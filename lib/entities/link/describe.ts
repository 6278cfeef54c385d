import type { Entity, EntityType, Mention } from '../entity';
import { slugOf } from '../normalise';
import type { Group } from './group';
import { joinInitials, withoutInitial } from './initials';
import { PLAIN_NAMES } from './organisations';
import { relatedTo } from './related';
import { isLoneOffice } from './titles';

const KEY_PREFIX: Readonly<Record<EntityType, string>> = { person: 'per', organisation: 'org', place: 'loc' };

type Units = readonly { readonly text: string }[];

/**
 * What is known of each entity once the groups of its mentions are together. No two have one key: of namesakes the initials are
 * kept, "Mr" and "Ms", and who still has another's key is the same.
 */
export function describeEntities(clusters: readonly (readonly Group[])[], units: Units): Entity[] {
  const named = clusters.map((groups) => ({ groups, fullest: groups.reduce(fuller) }));
  let keyed = named.map((entity) => ({ ...entity, key: keyOf(entity) }));
  for (const ownKey of [keyWithInitials, keyWithHonorific]) {
    const taken = countBy(keyed.map(({ key }) => key));
    keyed = keyed.map((entity) =>
      (taken.get(entity.key) ?? 0) > 1 ? { ...entity, key: ownKey(entity) ?? entity.key } : entity,
    );
  }
  const byKey = new Map<string, Cluster & { key: string }>();
  for (const { groups, fullest, key } of keyed) {
    const same = byKey.get(key);
    byKey.set(key, same ? { ...same, groups: [...same.groups, ...groups] } : { groups, fullest, key });
  }
  return [...byKey.values()].map((entity) => describeEntity(entity, units)).sort(byFirstMention);
}

interface Cluster {
  readonly groups: readonly Group[];
  readonly fullest: Group;
}

function describeEntity({ groups, fullest, key }: Cluster & { readonly key: string }, units: Units): Entity {
  const { type } = fullest;
  const mentions = groups.flatMap((group) => group.mentions).sort(inOrder);
  const known = groups.find((group) => group.known)?.known ?? null;
  const surfaces = byFrequency(mentions.map(({ surface }) => surface));
  return {
    key,
    type,
    name: known?.name ?? nameFor(fullest),
    surfaces,
    aliases: aliasesOf(groups),
    weak: type === 'person' && !known && fullest.words.length === 1,
    related: relatedTo(key, groups, units),
    mentions: mentions.map(({ span }) => span),
  };
}

function keyOf({ groups, fullest: { type, form } }: Cluster): string {
  const known = groups.find((group) => group.known)?.known;
  return known?.key ?? `${KEY_PREFIX[type]}:${slugOf(type === 'person' ? withoutInitial(form) : form)}`;
}

/** "per:ada-n-quill", where Ada B. Quill is named as well. */
const keyWithInitials = ({ fullest: { type, form } }: Cluster) =>
  type === 'person' ? `per:${slugOf(joinInitials(form))}` : null;

/** "per:mr-quill" and "per:ms-quill", where neither has a first name. */
const keyWithHonorific = ({ fullest: { type, form, gender } }: Cluster) =>
  type === 'person' && gender ? `per:${gender === 'man' ? 'mr' : 'ms'}-${slugOf(form)}` : null;

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Every form, but for those that mean somebody else in the next story ("the court", "the president"). */
function aliasesOf(groups: readonly Group[]): string[] {
  const forms = new Set(groups.flatMap((group) => [group.form, ...group.forms]));
  const lasting = [...forms].filter((form) => form !== '' && !PLAIN_NAMES.has(form) && !isLoneOffice(form.split(' ')));
  return lasting.length > 0 ? lasting : [groups[0].form || groups[0].mentions[0].surface];
}

const inOrder = (a: Mention, b: Mention) => a.span.unit - b.span.unit || a.span.start - b.span.start;

const byFirstMention = (a: Entity, b: Entity) =>
  a.mentions[0].unit - b.mentions[0].unit || a.mentions[0].start - b.mentions[0].start;

/**
 * The fuller of two names of one entity: of people, who are written in more than one way, what was written more often. Never what
 * was named first: a key is the same in whatever order names come.
 */
function fuller(one: Group, other: Group): Group {
  const [a, b] = [rankOf(one), rankOf(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return one.form <= other.form ? one : other;
  return a[at] > b[at] ? one : other;
}

const rankOf = ({ type, words, form, mentions }: Group): number[] =>
  type === 'person'
    ? [words.length, words[0].length > 1 ? 1 : 0, mentions.length, form.length]
    : [words.length, form.length];

/** The surface most used for a group, one that is not all capitals if there is any, without a possessive. */
function nameFor({ mentions }: Group): string {
  const surfaces = byFrequency(mentions.map(({ surface }) => surface));
  const name = surfaces.find((surface) => surface !== surface.toUpperCase()) ?? surfaces[0];
  return name.replace(/['’]s?$/, '');
}

const byFrequency = (values: readonly string[]): string[] =>
  [...countBy(values)].sort((a, b) => b[1] - a[1]).map(([value]) => value);

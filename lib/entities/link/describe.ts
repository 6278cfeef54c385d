import type { Entity, EntityType, Mention } from '../entity';
import { normaliseName, slugOf } from '../normalise';
import type { Group } from './group';
import { PLAIN_NAMES } from './organisations';
import { relatedTo } from './related';
import { isLoneOffice } from './titles';

const KEY_PREFIX: Readonly<Record<EntityType, string>> = { person: 'per', organisation: 'org', place: 'loc' };

/** What is known of an entity once all groups of its mentions are together. */
export function describeEntity(groups: readonly Group[], units: readonly { readonly text: string }[]): Entity {
  const [{ type }] = groups;
  const mentions = groups.flatMap((group) => group.mentions).sort(inOrder);
  const known = groups.find((group) => group.known)?.known ?? null;
  const fullest = groups.reduce((best, group) => (isFuller(group, best) ? group : best));
  const key =
    known?.key ?? `${KEY_PREFIX[type]}:${slugOf(type === 'person' ? withoutInitials(fullest.words) : fullest.form)}`;
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

/** "donald j trump" is "donald trump": one story gives the middle initial, the next does not. */
function withoutInitials(words: readonly string[]): string {
  return words.filter((word, index) => word.length > 1 || index === 0 || index === words.length - 1).join(' ');
}

/** Every form, but for those that mean somebody else in the next story ("the court", "the president"). */
function aliasesOf(groups: readonly Group[]): string[] {
  const forms = new Set(
    groups.flatMap((group) => [group.form, ...group.mentions.map((m) => normaliseName(m.surface))]),
  );
  const lasting = [...forms].filter((form) => form !== '' && !PLAIN_NAMES.has(form) && !isLoneOffice(form.split(' ')));
  return lasting.length > 0 ? lasting : [groups[0].form || groups[0].mentions[0].surface];
}

const inOrder = (a: Mention, b: Mention) => a.span.unit - b.span.unit || a.span.start - b.span.start;

const isFuller = (group: Group, best: Group) =>
  group.words.length > best.words.length ||
  (group.words.length === best.words.length && group.form.length > best.form.length);

/** The surface most used for a group, one that is not all capitals if there is any, without a possessive. */
function nameFor({ mentions }: Group): string {
  const surfaces = byFrequency(mentions.map(({ surface }) => surface));
  const name = surfaces.find((surface) => surface !== surface.toUpperCase()) ?? surfaces[0];
  return name.replace(/['’]s?$/, '');
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

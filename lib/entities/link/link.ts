import type { Entity, Mention } from '../entity';
import { describeEntities } from './describe';
import { type Group, groupMentions } from './group';
import { createLookup, type Lookup } from './lookup';
import { definedAcronyms, longNameOf } from './organisations';
import { fullNameOf } from './people';
import { fullPlaceOf } from './places';

/**
 * Joins the mentions of one article to entities, each mention to exactly one, in the order of their first mention.
 *
 *   mentions ── same form ──▶ groups ── shorter joins longer ──▶ clusters ── fullest name ──▶ entities with keys
 *
 * Longer forms are looked up, never sought among all names: the time grows with the number of mentions and no faster.
 */
export function linkMentions(mentions: readonly Mention[], units: readonly { readonly text: string }[]): Entity[] {
  const ordered = [...mentions].sort((a, b) => a.span.unit - b.span.unit || a.span.start - b.span.start);
  const groups = groupMentions(ordered, units);
  const defined = definedAcronyms(ordered, units);
  const lookup = createLookup(groups);
  const cluster = new Map<Group, Group[]>(groups.map((group) => [group, [group]]));
  for (const group of groups) {
    const longer = longerGroup(group, lookup, defined);
    if (longer) joinClusters(cluster, longer, group);
  }
  return describeEntities([...new Set(cluster.values())], units);
}

function longerGroup(group: Group, lookup: Lookup, defined: ReadonlyMap<string, string>): Group | null {
  if (group.type === 'person') return fullNameOf(group, lookup);
  return group.type === 'place' ? fullPlaceOf(group, lookup) : longNameOf(group, lookup, defined);
}

/** Every group of a cluster holds the same array: the smaller one is moved into the other. */
function joinClusters(cluster: Map<Group, Group[]>, one: Group, other: Group): void {
  const [a, b] = [cluster.get(one) ?? [one], cluster.get(other) ?? [other]];
  if (a === b) return;
  const [target, source] = a.length < b.length ? [b, a] : [a, b];
  for (const group of source) {
    target.push(group);
    cluster.set(group, target);
  }
}

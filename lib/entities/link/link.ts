import type { Entity, Mention } from '../entity';
import { describeEntity } from './describe';
import { type Group, groupMentions } from './group';
import { definedAcronyms, longNameOf } from './organisations';
import { fullNameOf } from './people';
import { fullPlaceOf } from './places';

/**
 * Joins the mentions of one article to entities, each mention to exactly one, in the order of their first mention.
 *
 *   mentions ── same form ──▶ groups ── shorter joins longer ──▶ clusters ── fullest name ──▶ entities with keys
 */
/**
 * So many names of one article are compared with each other: a long one has some hundred. Comparing is each with each, so that a page
 * of made-up names could cost minutes; what is named after these stands for itself.
 */
const MAX_COMPARED = 400;

export function linkMentions(mentions: readonly Mention[], units: readonly { readonly text: string }[]): Entity[] {
  const ordered = [...mentions].sort((a, b) => a.span.unit - b.span.unit || a.span.start - b.span.start);
  const groups = groupMentions(ordered, units);
  const defined = definedAcronyms(ordered, units);
  const cluster = new Map<Group, Group[]>(groups.map((group) => [group, [group]]));
  const compared = groups.slice(0, MAX_COMPARED);
  for (const [index, group] of compared.entries()) {
    const longer = longerGroup(group, compared.slice(0, index), compared.slice(index + 1), defined);
    if (longer) joinClusters(cluster, longer, group);
  }
  return [...new Set(cluster.values())].map((joined) => describeEntity(joined, units));
}

function longerGroup(
  group: Group,
  before: readonly Group[],
  after: readonly Group[],
  defined: ReadonlyMap<string, string>,
): Group | null {
  const sameType = (others: readonly Group[]) => others.filter(({ type }) => type === group.type);
  const [earlier, later] = [sameType(before), sameType(after)];
  if (group.type === 'person') return fullNameOf(group, earlier, later);
  return group.type === 'place'
    ? fullPlaceOf(group, [...earlier, ...later])
    : longNameOf(group, earlier, later, defined);
}

/** Every group of a cluster holds the same array, so that joining is to move the members of one into the other. */
function joinClusters(cluster: Map<Group, Group[]>, into: Group, from: Group): void {
  const target = cluster.get(into) ?? [into];
  const source = cluster.get(from) ?? [from];
  if (target === source) return;
  for (const group of source) {
    target.push(group);
    cluster.set(group, target);
  }
}

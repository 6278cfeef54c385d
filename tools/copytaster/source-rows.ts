import type { SourceRow } from '../../lib/corpus/format/source-table';
import { ownerNow } from './owners';

/** A row of sources.csv and of copy-graph.csv (data/facts). */
export interface ListedSource {
  readonly domain: string;
  readonly name: string;
  readonly owner: string;
  readonly network: string;
}

export interface SharedSlugs {
  readonly a: string;
  readonly b: string;
  /** Stories that both published under one URL slug within a week. */
  readonly shared_slugs: string;
  readonly owner_a: string;
  readonly owner_b: string;
}

/** Fewer shared stories than these say nothing about names that look alike. */
const MIN_OF_NAMESAKES = 5;
/** A site that nobody lists and that shares so many stories with one other, and hardly any with a third, is its new address. */
const MIN_OF_MOVED = 30;
const OTHERS_OF_MOVED = 0.25;

/** Joins the lists: a row a domain, with owner, network and the outlet that its aliases share. */
export function sourceRows(listed: readonly ListedSource[], shared: readonly SharedSlugs[]): SourceRow[] {
  const sources = new Map<string, ListedSource>();
  for (const source of listed) sources.set(source.domain.trim(), { ...source, domain: source.domain.trim() });
  const owners = new Map<string, string>();
  for (const { a, b, owner_a, owner_b } of shared) {
    if (owner_a) owners.set(a, owner_a);
    if (owner_b) owners.set(b, owner_b);
  }
  const outlets = outletsOf(sources, shared);
  const domains = new Set([...sources.keys(), ...outlets.keys(), ...owners.keys()]);
  return [...domains].map((domain) => {
    const outlet = outlets.get(domain) ?? domain;
    const source = sources.get(domain) ?? sources.get(outlet);
    return {
      domain,
      name: source?.name ?? '',
      owner: ownerNow(source?.owner || owners.get(domain) || owners.get(outlet) || ''),
      network: source?.network || null,
      outlet,
    };
  });
}

/** For each domain that is an alias or has one: the outlet's best known domain, which is the one that is listed. */
function outletsOf(sources: ReadonlyMap<string, ListedSource>, shared: readonly SharedSlugs[]): Map<string, string> {
  const partners = partnersOf(shared);
  const outlets = new Map<string, string>();
  for (const pair of shared) {
    if (!isAlias(pair, sources, partners)) continue;
    const known = outlets.get(pair.a) ?? outlets.get(pair.b);
    const best = known ?? (sources.has(pair.a) || !sources.has(pair.b) ? pair.a : pair.b);
    for (const domain of [pair.a, pair.b, best]) outlets.set(domain, best);
  }
  return outlets;
}

interface Partners {
  readonly closest: string;
  readonly most: number;
  /** Stories shared with the second closest. */
  readonly next: number;
}

function partnersOf(shared: readonly SharedSlugs[]): Map<string, Partners> {
  const partners = new Map<string, Partners>();
  for (const { a, b, shared_slugs } of shared) {
    const count = Number(shared_slugs);
    for (const [domain, other] of [
      [a, b],
      [b, a],
    ]) {
      const { closest, most, next } = partners.get(domain) ?? { closest: '', most: 0, next: 0 };
      partners.set(
        domain,
        count > most ? { closest: other, most: count, next: most } : { closest, most, next: Math.max(next, count) },
      );
    }
  }
  return partners;
}

/**
 * Two domains of one outlet: they share stories, and their names are one ("KGNS", "KGNS"; actionnews5 in wmcactionnews5), or
 * one of them is in no list and shares with nobody else. Sisters of a chain share with many, and have names of their own.
 */
function isAlias(
  { a, b, shared_slugs }: SharedSlugs,
  sources: ReadonlyMap<string, ListedSource>,
  partners: ReadonlyMap<string, Partners>,
): boolean {
  const count = Number(shared_slugs);
  const [ofA, ofB] = [partners.get(a), partners.get(b)];
  const closest = ofA?.closest === b && ofB?.closest === a;
  if (
    count >= MIN_OF_NAMESAKES &&
    (sameName(sources.get(a)?.name, sources.get(b)?.name) || (closest && oneInOther(a, b)))
  ) {
    return true;
  }
  const oneUnlisted = sources.has(a) !== sources.has(b);
  const others = Math.max(ofA?.next ?? 0, ofB?.next ?? 0);
  return closest && oneUnlisted && count >= MIN_OF_MOVED && others <= OTHERS_OF_MOVED * count;
}

const foldName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]/g, '');

function sameName(a: string | undefined, b: string | undefined): boolean {
  return Boolean(a && b) && foldName(a!) === foldName(b!);
}

/** "actionnews5.com" in "wmcactionnews5.com"; short labels lie in many. */
function oneInOther(a: string, b: string): boolean {
  const [short, long] = [labelOf(a), labelOf(b)].sort((x, y) => x.length - y.length);
  return short.length >= 5 && long.includes(short);
}

const labelOf = (domain: string) => domain.replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]/g, '');

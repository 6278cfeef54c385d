import type { Span } from '../text/span';
import type { Entity, EntityType } from './entity';
import { normaliseName, slugOf } from './normalise';

/**
 * What the reader told us of a name: their own gazetteer, used in every article from then on. Each is about a key, or about
 * a form of the name; a later one overrides an earlier one.
 */
export type Correction =
  | { readonly kind: 'retype'; readonly key: string; readonly type: EntityType }
  | { readonly kind: 'rename'; readonly key: string; readonly name: string }
  /** Two keys are one and the same; `name` and `type` are those of `into`, for articles that do not name it. */
  | {
      readonly kind: 'merge';
      readonly key: string;
      readonly into: string;
      readonly name: string;
      readonly type: EntityType;
    }
  /** This form of the name means somebody else. */
  | { readonly kind: 'split'; readonly key: string; readonly surface: string }
  | { readonly kind: 'hide'; readonly key: string }
  /** Words that are a name. */
  | { readonly kind: 'add'; readonly surface: string; readonly type: EntityType };

interface TextUnit {
  readonly text: string;
}

const KEY_PREFIX: { readonly [Type in EntityType]: string } = { person: 'per', organisation: 'org', place: 'loc' };

export const keyOfName = (type: EntityType, surface: string): string =>
  `${KEY_PREFIX[type]}:${slugOf(normaliseName(surface))}`;

/** The entities of an article as the reader wants them. Mentions are never lost: what is hidden is left out whole. */
export function applyCorrections(
  entities: readonly Entity[],
  corrections: readonly Correction[],
  units: readonly TextUnit[],
): Entity[] {
  return corrections.reduce((current, correction) => applied(current, correction, units), [...entities]);
}

function applied(entities: Entity[], correction: Correction, units: readonly TextUnit[]): Entity[] {
  switch (correction.kind) {
    case 'retype':
      return entities.map((entity) => (entity.key === correction.key ? { ...entity, type: correction.type } : entity));
    case 'rename':
      return entities.map((entity) => (entity.key === correction.key ? { ...entity, name: correction.name } : entity));
    case 'hide':
      return entities.filter(({ key }) => key !== correction.key);
    case 'merge':
      return merged(entities, correction);
    case 'split':
      return split(entities, correction, units);
    case 'add':
      return added(entities, correction, units);
  }
}

const inTextOrder = (a: Span, b: Span) => a.unit - b.unit || a.start - b.start;
const distinct = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

function merged(entities: Entity[], { key, into, name, type }: Extract<Correction, { kind: 'merge' }>): Entity[] {
  const from = entities.find((entity) => entity.key === key);
  if (!from || key === into) return entities;
  const target = entities.find((entity) => entity.key === into);
  const whole: Entity = {
    ...(target ?? { ...from, key: into, name, type }),
    surfaces: distinct(target?.surfaces ?? [], from.surfaces),
    aliases: distinct(target?.aliases ?? [], from.aliases),
    // The reader said who it is: a lone surname is not doubtful any more.
    weak: false,
    mentions: [...(target?.mentions ?? []), ...from.mentions].sort(inTextOrder),
  };
  return entities
    .filter((entity) => entity !== from)
    .map((entity) => (entity === target ? whole : entity))
    .concat(target ? [] : [whole]);
}

function split(
  entities: Entity[],
  { key, surface }: Extract<Correction, { kind: 'split' }>,
  units: readonly TextUnit[],
): Entity[] {
  const entity = entities.find((candidate) => candidate.key === key);
  if (!entity) return entities;
  const says = ({ unit, start, end }: Span) => units[unit].text.slice(start, end) === surface;
  const leaving = entity.mentions.filter(says);
  const staying = entity.mentions.filter((span) => !says(span));
  if (leaving.length === 0 || staying.length === 0) return entities;
  const own = normaliseName(surface);
  const apart: Entity = {
    ...entity,
    key: keyOfName(entity.type, surface),
    name: surface,
    surfaces: [surface],
    aliases: [own],
    related: [],
    mentions: leaving,
  };
  const rest: Entity = {
    ...entity,
    surfaces: entity.surfaces.filter((other) => other !== surface),
    aliases: entity.aliases.filter((alias) => alias !== own),
    mentions: staying,
  };
  return entities.flatMap((candidate) => (candidate === entity ? [rest, apart] : [candidate]));
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Every place where the words stand as words of their own and no name stands yet. */
function freePlaces(surface: string, units: readonly TextUnit[], taken: readonly Span[]): Span[] {
  const places: Span[] = [];
  for (const [unit, { text }] of units.entries()) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      const free = !taken.some((span) => span.unit === unit && span.start < end && start < span.end);
      if (free && !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end])) places.push({ unit, start, end });
    }
  }
  return places;
}

function added(
  entities: Entity[],
  { surface, type }: Extract<Correction, { kind: 'add' }>,
  units: readonly TextUnit[],
): Entity[] {
  const key = keyOfName(type, surface);
  const places = freePlaces(
    surface,
    units,
    entities.flatMap(({ mentions }) => mentions),
  );
  if (places.length === 0) return entities;
  const known = entities.find((entity) => entity.key === key);
  const whole: Entity = {
    ...(known ?? { key, type, name: surface, surfaces: [], aliases: [], weak: false, related: [], mentions: [] }),
    surfaces: distinct(known?.surfaces ?? [], [surface]),
    aliases: distinct(known?.aliases ?? [], [normaliseName(surface)]),
    mentions: [...(known?.mentions ?? []), ...places].sort(inTextOrder),
  };
  return known ? entities.map((entity) => (entity === known ? whole : entity)) : [...entities, whole];
}

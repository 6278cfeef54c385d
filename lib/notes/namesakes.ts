import type { Entity, NamedEntity } from '../entities/entity';
import type { Note } from './note';
import type { Reading } from './reading';

/**
 * Whether a note belongs to an entity of an article without asking. A doubtful one (a lone surname, a story in another
 * language) gets the notes that were made on this story; those from elsewhere may be about somebody else, and are offered.
 */
export function isAttached({ target, place, story }: Note, entity: Entity, reading: Pick<Reading, 'id' | 'story'>) {
  if (target.kind !== 'entity' || target.key !== entity.key) return false;
  return !entity.weak || place.article === reading.id || story === reading.story;
}

/** Somebody noted before who may be the one that the article names: of one surname, one of the two without a first name. */
export interface Namesake {
  /** Key of the entity of the article. */
  readonly key: string;
  readonly noted: NamedEntity;
  /** How many notes there are. */
  readonly notes: number;
}

const PERSON = 'per:';

/** Keys that may be the same person: "per:quill" and "per:ada-quill", either way round. */
export const mayBeSame = (one: string, other: string): boolean =>
  one.startsWith(PERSON) && other.startsWith(PERSON) && (isSurnameOf(one, other) || isSurnameOf(other, one));

function isSurnameOf(short: string, full: string): boolean {
  const surname = short.slice(PERSON.length);
  return surname !== '' && !surname.includes('-') && full.endsWith(`-${surname}`);
}

/** Of two that may be the same, the one known by a surname only first: it is the one that gives way. */
export const shorterFirst = <Kept extends NamedEntity>(one: Kept, other: Kept): [Kept, Kept] =>
  isSurnameOf(one.key, other.key) ? [one, other] : [other, one];

/** @param noted living notes on people */
export function namesakesAmong(entities: readonly Entity[], noted: readonly Note[]): Namesake[] {
  const named = new Set(entities.map(({ key }) => key));
  const people = new Map<string, { entity: NamedEntity; notes: number }>();
  for (const { target } of noted) {
    // Who is in the article under their own key is somebody else there.
    if (target.kind !== 'entity' || named.has(target.key)) continue;
    const { key, name, type } = target;
    const known = people.get(key) ?? { entity: { key, name, type }, notes: 0 };
    known.notes += 1;
    people.set(key, known);
  }
  return entities.flatMap(({ key }) =>
    [...people.values()]
      .filter(({ entity }) => mayBeSame(key, entity.key))
      .map(({ entity, notes }) => ({ key, noted: entity, notes })),
  );
}

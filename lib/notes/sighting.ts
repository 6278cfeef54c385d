import type { NamedEntity } from '../entities/entity';

/**
 * An article in which somebody or something was named, as far as anything of it is kept: the reader made a note on it, or
 * read it while the reading history was on.
 */
export interface Sighting {
  /** Address; null where there is none that leads anywhere. */
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string;
  /** ms since 1970: the day on which it ran, or when it was read where that is not known. */
  readonly at: number;
  /** The family of copies under which the library shows it; null where no note was made on it. */
  readonly story: string | null;
  /** Who and what else is named there. */
  readonly entities: readonly NamedEntity[];
}

/** Looks up where an entity was seen, the latest first. */
export type FindSightings = (key: string) => Promise<readonly Sighting[]>;

export interface Companion {
  readonly entity: NamedEntity;
  /** Articles that name both. */
  readonly articles: number;
}

/** Who and what is named in the same articles, those that share the most first. Two articles at least: one is chance. */
export function companionsOf(key: string, sightings: readonly Sighting[], most: number): Companion[] {
  const companions = new Map<string, { entity: NamedEntity; articles: number }>();
  for (const { entities } of sightings) {
    for (const entity of new Map(entities.map((named) => [named.key, named])).values()) {
      const companion = companions.get(entity.key) ?? { entity, articles: 0 };
      companion.articles += 1;
      companions.set(entity.key, companion);
    }
  }
  companions.delete(key);
  return [...companions.values()]
    .filter(({ articles }) => articles >= 2)
    .sort((a, b) => b.articles - a.articles || a.entity.name.localeCompare(b.entity.name))
    .slice(0, most);
}

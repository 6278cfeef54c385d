import type { EntityGroup } from './query';

export interface NotedTogether {
  readonly group: EntityGroup;
  /** Stories in which both were noted. */
  readonly stories: number;
}

/** Entities that were noted in the same stories, those with the most in common first. */
export function notedTogether(group: EntityGroup, all: readonly EntityGroup[], most: number): NotedTogether[] {
  const stories = new Set(group.notes.map(({ story }) => story));
  return all
    .filter(({ key }) => key !== group.key)
    .map((other) => {
      const shared = new Set(other.notes.map(({ story }) => story).filter((story) => stories.has(story)));
      return { group: other, stories: shared.size };
    })
    .filter((related) => related.stories > 0)
    .sort((a, b) => b.stories - a.stories || a.group.name.localeCompare(b.group.name))
    .slice(0, most);
}

import type { SearchedStories } from '../../match/copy';
import type { KeptStory } from '../recent/kept-story';

/** What was searched beside the packs, by feed, and what the user had read as one; by name, what had been read last. */
export function searchedStories(kept: readonly KeptStory[]): SearchedStories[] {
  const sources = new Map<string, SearchedStories>();
  for (const { origin, publisher, published, fingerprint } of kept) {
    if (!fingerprint) continue;
    const before = sources.get(origin);
    sources.set(origin, {
      feed: before ? before.feed : origin === 'reading' ? null : publisher,
      stories: (before?.stories ?? 0) + 1,
      to: youngest(before?.to ?? null, published),
    });
  }
  return [...sources.values()].sort((a, b) => Number(a.feed === null) - Number(b.feed === null) || byName(a, b));
}

const youngest = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b);

const byName = (a: SearchedStories, b: SearchedStories) => ((a.feed ?? '') < (b.feed ?? '') ? -1 : 1);

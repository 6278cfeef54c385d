import type { KeptStory, StoryOrigin } from '../corpus/recent/kept-story';
import { keysOf, type StoreDatabase } from './schema';

const MS_A_DAY = 86_400_000;
/** Every page is compared with every kept story, so there is a most: 5,000 in memory are matched in 20 to 40 ms (measured). */
const MAX_READ = 5_000;

/** Which kept stories are meant. A site covers its subdomains. */
export type KeptChoice =
  | { readonly by: 'origin'; readonly origin: StoryOrigin }
  | { readonly by: 'site'; readonly site: string }
  | { readonly by: 'story'; readonly id: string };

/** The stories of the reading history and of feeds. Each is forgotten at a word, and can be put back while the page is open. */
export interface KeptStories {
  all(): Promise<KeptStory[]>;
  /** Newest first. */
  ofOrigin(origin: StoryOrigin): Promise<KeptStory[]>;
  keep(stories: readonly KeptStory[]): Promise<void>;
  /** What was there goes, and is returned, so that it can be kept again. A site's: of the reading history only. */
  forget(choice: KeptChoice): Promise<KeptStory[]>;
  /** Of one origin, what is older than so many days or beyond the 5,000 newest goes for good. */
  expire(origin: StoryOrigin, days: number): Promise<void>;
}

export function createKeptStories(
  database: Pick<StoreDatabase, 'kept' | 'transaction'>,
  now: () => number = Date.now,
): KeptStories {
  const { kept } = database;
  const newestFirst = (stories: KeptStory[]) => stories.sort((a, b) => b.keptAt - a.keptAt);
  const ofOrigin = async (origin: StoryOrigin) => newestFirst(await kept.where('origin').equals(origin).toArray());

  const chosen = async (choice: KeptChoice): Promise<KeptStory[]> => {
    if (choice.by === 'origin') return ofOrigin(choice.origin);
    if (choice.by === 'story') return kept.where('id').equals(choice.id).toArray();
    const { site } = choice;
    return (await ofOrigin('reading')).filter(({ domain }) => domain === site || domain.endsWith(`.${site}`));
  };

  return {
    all: () => kept.toArray(),
    ofOrigin,
    keep: async (stories) => {
      await kept.bulkPut(stories.map((story) => ({ ...story, keys: keysOf(story.entities) })));
    },
    forget: (choice) =>
      database.transaction('rw', kept, async () => {
        const stories = await chosen(choice);
        await kept.bulkDelete(stories.map(({ id }) => id));
        return stories;
      }),
    expire: (origin, days) =>
      database.transaction('rw', kept, async () => {
        const oldest = now() - days * MS_A_DAY;
        const stories = await ofOrigin(origin);
        const expired = stories.filter(({ keptAt }, rank) => keptAt < oldest || rank >= MAX_READ);
        await kept.bulkDelete(expired.map(({ id }) => id));
      }),
  };
}

import type { FeedRecord } from '../corpus/feeds/feed-record';
import type { KeptStory, StoryOrigin } from '../corpus/recent/kept-story';
import { keysOf, type StoreDatabase } from './schema';

/** A feed with its stories, so that removing it can be undone. */
export interface RemovedFeed {
  readonly record: FeedRecord;
  readonly stories: readonly KeptStory[];
}

export interface FeedRepository {
  all(): Promise<FeedRecord[]>;
  get(id: string): Promise<FeedRecord | undefined>;
  /** The feed and the stories that a look at it brought, both or neither. */
  put(record: FeedRecord, stories: readonly KeptStory[]): Promise<void>;
  /** Nothing where the feed was removed meanwhile. */
  note(id: string, change: Partial<Omit<FeedRecord, 'id'>>): Promise<void>;
  /** null where it is not there. */
  remove(id: string): Promise<RemovedFeed | null>;
}

const originOf = (id: string): StoryOrigin => `feed:${id}`;

export function createFeedRepository(database: StoreDatabase): FeedRepository {
  const { feeds, kept } = database;
  return {
    all: () => feeds.toArray(),
    get: (id) => feeds.get(id),
    put: (record, stories) =>
      database.transaction('rw', feeds, kept, async () => {
        await feeds.put(record);
        await kept.bulkPut(stories.map((story) => ({ ...story, keys: keysOf(story.entities) })));
      }),
    note: async (id, change) => {
      await feeds.update(id, change);
    },
    remove: (id) =>
      database.transaction('rw', feeds, kept, async () => {
        const record = await feeds.get(id);
        if (!record) return null;
        const stories = await kept.where('origin').equals(originOf(id)).toArray();
        await kept.bulkDelete(stories.map((story) => story.id));
        await feeds.delete(id);
        return { record, stories };
      }),
  };
}

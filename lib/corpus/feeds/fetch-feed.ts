import { type Downloaded, download } from '../../net/download';
import { DownloadError } from '../../net/download-error';
import { sha256Of } from '../format/sha256';
import { keepFeedStory } from '../recent/keep-story';
import type { KeptStory } from '../recent/kept-story';
import { succeeded } from '../updates/schedule';
import { validatorsToKeep } from '../updates/validators';
import type { FeedRecord } from './feed-record';
import { readFeed } from './read-feed';

const MAX_FEED_BYTES = 20_000_000;
const FEED_TIMEOUT = 60_000;
/** Days: four times a day, as busy feeds turn over in less than one. */
const CHECK_EVERY = 0.25;

export interface FeedVisit {
  /** Its address. */
  readonly id: string;
  /** What is there from the last visit; null for a new feed. */
  readonly before: FeedRecord | null;
  /** Stated where the reader found it; what the last visit knew comes first. */
  readonly licence?: string | null;
  /** ms since 1970. */
  readonly now: number;
  /** What its host gave already: it is not asked again. */
  readonly got?: Downloaded | undefined;
}

export interface VisitedFeed {
  readonly record: FeedRecord;
  readonly stories: readonly KeptStory[];
}

/** Looks at a feed. Rejects with DownloadError or FeedError. Where the host says that nothing is new, no story comes back. */
export async function fetchFeed({ id, before, licence = null, now, got: given }: FeedVisit): Promise<VisitedFeed> {
  const { etag = null, lastModified = null } = before ?? {};
  const got = given ?? (await download(id, { maxBytes: MAX_FEED_BYTES, timeout: FEED_TIMEOUT, etag, lastModified }));
  const schedule = succeeded({ paused: before?.schedule.paused ?? false }, now, CHECK_EVERY);
  if (got === 'unchanged') {
    if (!before) throw new DownloadError({ code: 'nothingGiven', host: new URL(id).host });
    return { record: { ...before, schedule }, stories: [] };
  }
  const digest = await sha256Of(got.bytes);
  const feed = readFeed(got, { feed: id, licence: before?.licence ?? licence, now });
  const stories = feed.stories.flatMap((item): KeptStory[] => {
    const story = keepFeedStory(item, now);
    return 'fault' in story ? [] : [story];
  });
  const headlines = stories.filter(({ fingerprint }) => fingerprint === null).length;
  const record: FeedRecord = {
    id,
    title: feed.title,
    homepage: feed.homepage,
    licence: feed.licence,
    stories: stories.length - headlines,
    headlines,
    ...validatorsToKeep(got, before && { ...before, same: before.digest === digest }),
    digest,
    schedule,
  };
  return { record, stories };
}

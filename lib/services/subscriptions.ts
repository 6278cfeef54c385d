import { fetchFeed } from '../corpus/feeds/fetch-feed';
import { PackError } from '../corpus/format/pack-error';
import type { FetchProgress } from '../corpus/updates/fetch-shards';
import { fetchVersion } from '../corpus/updates/fetch-version';
import { type PackSource, type PickedFile, packAmong, packAt } from '../corpus/updates/pack-source';
import { type Failure, failed, isDue, type Schedule, succeeded } from '../corpus/updates/schedule';
import type { Acceptance } from '../corpus/updates/update-policy';
import { faultOf } from '../errors/coded-error';
import { type Downloaded, download } from '../net/download';
import { DownloadError } from '../net/download-error';
import type { Store } from '../store/open';

/** An index of a pack, or a feed: no larger thing is looked at to tell which. */
const MAX_BYTES = 20_000_000;
const PACK_BEGINS = /^\s*\{[^{}[\]]{0,400}"format"\s*:\s*"copytaster-pack\//;
const isPackIndex = (bytes: Uint8Array) => PACK_BEGINS.test(new TextDecoder().decode(bytes.subarray(0, 1000)));

/** Days that a feed's stories are kept. */
const FEED_DAYS = 60;
/** Where a pack does not say how often to look: every day. */
const CHECK_EVERY = 1;
const LOCK = 'copytaster-subscriptions';

type OnProgress = (progress: FetchProgress) => void;

export interface PackOptions {
  /** What stands against the new version, and the reader has set aside. */
  readonly accepted?: Acceptance;
  readonly onProgress?: OnProgress;
}

interface UpdateOptions extends PackOptions {
  /** Left out where it is not known yet which pack comes. */
  readonly id?: string;
  /** null: from files; the address that it has stays. */
  readonly url: string | null;
}

/**
 * What the reader added from outside. One thing is fetched at a time, in whatever context: a lock of the browser sees to it.
 * Adding rejects with the fault and leaves nothing; a check notes the fault and leaves what was there.
 */
export interface Subscriptions {
  /** Gives the pack's id. A pack that is there already is brought up to date. */
  addPack(
    from: { readonly url: string } | { readonly files: readonly PickedFile[] },
    options?: PackOptions,
  ): Promise<string>;
  addFeed(url: string, licence?: string | null): Promise<void>;
  /** A pack or a feed, whichever is there: asked for once. Gives the pack's id, null for a feed. */
  addAddress(url: string, options?: PackOptions): Promise<string | null>;
  checkPack(id: string, options?: PackOptions): Promise<void>;
  checkFeed(id: string): Promise<void>;
  /** Everything whose time has come, one after the other. */
  checkDue(): Promise<void>;
}

export interface SubscriptionOptions {
  readonly store: Pick<Store, 'packs' | 'feeds' | 'kept'>;
  /** Ids of the packs that come with the extension: nothing from outside takes their place. */
  readonly bundled: readonly string[];
  /** Keeps the requests that are about to be made for an address out of the user's own network. */
  guard(address: string): Promise<void>;
  readonly now?: () => number;
}

export function createSubscriptions({ store, bundled, guard, now = Date.now }: SubscriptionOptions): Subscriptions {
  const { packs, feeds, kept } = store;

  const packBefore = (id: string) => {
    if (bundled.includes(id)) throw new PackError({ code: 'bundledName', id });
    return packs.get(id);
  };

  /** Fetches, checks and swaps in; throws at the first fault, and nothing has changed then. */
  const update = async (source: PackSource, { id, url, accepted, onProgress }: UpdateOptions): Promise<string> => {
    const { hasShard, keepShard } = packs;
    const fetched = await fetchVersion(source, { id, packBefore, accepted, hasShard, keepShard, onProgress });
    const known = fetched.kind === 'ready' ? fetched.index.id : fetched.kind === 'question' ? fetched.id : id;
    const before = known === undefined ? undefined : await packs.get(known);
    const paused = before?.schedule.paused ?? false;
    if (fetched.kind !== 'ready') {
      if (!before) throw new PackError({ code: 'nothingNew' });
      const schedule = succeeded({ paused }, now(), before.current.index.check_every ?? CHECK_EVERY);
      await packs.note(before.id, {
        schedule,
        question: fetched.kind === 'question' ? fetched.question : before.question,
      });
      return before.id;
    }
    const { index, key, file } = fetched;
    const isNew = JSON.stringify(before?.current.index) !== JSON.stringify(index);
    await packs.swap({
      id: index.id,
      url: url ?? before?.url ?? null,
      current: { index, signed: key !== null, fetchedAt: now() },
      previous: isNew ? (before?.current ?? null) : (before?.previous ?? null),
      key,
      etag: file.etag,
      lastModified: file.lastModified,
      schedule: succeeded({ paused }, now(), index.check_every ?? CHECK_EVERY),
      // A later version has come, or the reader took this one after all.
      takenBack: isNew ? null : (before?.takenBack ?? null),
      question: null,
    });
    return index.id;
  };

  const checkPack = async (id: string, options: PackOptions = {}) => {
    const before = await packs.get(id);
    if (!before?.url) return;
    const { url } = before;
    // What waits for the reader's word must be fetched again, and the host would say that it is unchanged.
    const fresh = options.accepted ? {} : { etag: before.etag, lastModified: before.lastModified };
    try {
      await guard(url);
      await update(packAt({ url, ...fresh }), { ...options, id, url });
    } catch (error) {
      await packs.note(id, { schedule: failed(before.schedule, now(), failureFrom(error)) });
    }
  };

  const checkFeed = async (id: string) => {
    const before = await feeds.get(id);
    if (!before) return;
    try {
      await guard(id);
      const { record, stories } = await fetchFeed({ id, before, now: now() });
      // Removed while it was fetched: stays removed.
      if (await feeds.get(id)) await feeds.put(record, stories);
      await kept.expire(`feed:${id}`, FEED_DAYS);
    } catch (error) {
      await feeds.note(id, { schedule: failed(before.schedule, now(), failureFrom(error)) });
    }
  };

  const due = <Entry extends { readonly schedule: Schedule }>(entries: readonly Entry[]) =>
    entries.filter(({ schedule }) => isDue(schedule, now()));

  const addFeed = async (url: string, licence: string | null, got?: Downloaded) => {
    const before = (await feeds.get(url)) ?? null;
    const { record, stories } = await fetchFeed({ id: url, before, licence, now: now(), got });
    await feeds.put(record, stories);
  };

  return {
    addPack: (from, options = {}) =>
      alone(async () => {
        if ('files' in from) return update(packAmong(from.files), { ...options, url: null });
        await guard(from.url);
        return update(packAt(from), { ...options, url: from.url });
      }),
    addFeed: (url, licence = null) =>
      alone(async () => {
        await guard(url);
        await addFeed(url, licence);
      }),
    addAddress: (url, options = {}) =>
      alone(async () => {
        await guard(url);
        const got = await download(url, { maxBytes: MAX_BYTES });
        if (got === 'unchanged') throw new DownloadError({ code: 'nothingGiven', host: new URL(url).host });
        if (isPackIndex(got.bytes)) return update(packAt({ url, got }), { ...options, url });
        await addFeed(url, null, got);
        return null;
      }),
    checkPack: (id, options) => alone(() => checkPack(id, options)),
    checkFeed: (id) => alone(() => checkFeed(id)),
    checkDue: () =>
      alone(async () => {
        for (const { id, url } of due(await packs.all())) if (url) await checkPack(id);
        for (const { id } of due(await feeds.all())) await checkFeed(id);
      }),
  };
}

function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, act) as Promise<Result>;
}

function failureFrom(error: unknown): Failure {
  const fault = faultOf(error);
  if (!(error instanceof DownloadError)) return { fault };
  return { fault, gone: error.status === 410, retryAfter: error.retryAfter };
}

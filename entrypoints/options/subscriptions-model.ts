import { computed, signal } from '@preact/signals';
import { errorWords } from '../../components/fault-words';
import type { Adding, SubscriptionFacts, SubscriptionsProps } from '../../components/options/props';
import { t } from '../../components/words';
import { mayReach, requestHost } from '../../lib/browser/access';
import type { FeedRecord } from '../../lib/corpus/feeds/feed-record';
import type { StarterFeed } from '../../lib/corpus/feeds/starter-feeds';
import type { FetchProgress } from '../../lib/corpus/updates/fetch-shards';
import type { PackRecord } from '../../lib/corpus/updates/pack-record';
import { DownloadError } from '../../lib/net/download-error';
import { addFiles, addFrom } from '../../lib/services/add-subscription';
import type { Subscriptions } from '../../lib/services/subscriptions';
import type { Store } from '../../lib/store/open';
import { feedSubscription, packSubscription } from './subscription-facts';

interface UpdatesOptions {
  readonly store: Store;
  readonly subscriptions: Subscriptions;
  readonly starterFeeds: { readonly value: readonly StarterFeed[] };
  readonly signal: AbortSignal;
}

const shareOf = ({ done, total }: FetchProgress) => (total === 0 ? 1 : done / total);

/** The state of the subscriptions' section, and what its buttons do. */
export function followUpdates({ store, subscriptions, starterFeeds, signal: until }: UpdatesOptions) {
  const packs = signal<readonly PackRecord[]>([]);
  const feeds = signal<readonly FeedRecord[]>([]);
  const adding = signal<Adding>({ state: 'idle' });
  const progress = signal<Readonly<Record<string, number>>>({});
  /** Files that a question is about: nobody can fetch them again. */
  const pickedFor = new Map<string, readonly File[]>();
  const removed = signal<{ readonly title: string; putBack(): Promise<void> } | null>(null);

  const onError = (fault: Error) => {
    adding.value = { state: 'failed', message: errorWords(fault) };
  };
  store.watch({ query: store.packs.all, onResult: (all) => (packs.value = all), onError, signal: until });
  store.watch({ query: store.feeds.all, onResult: (all) => (feeds.value = all), onError, signal: until });

  const add = async (act: (onProgress: (progress: FetchProgress) => void) => Promise<unknown>, address?: string) => {
    adding.value = { state: 'busy', progress: 0 };
    try {
      await act((made) => {
        adding.value = { state: 'busy', progress: shareOf(made) };
      });
      adding.value = { state: 'idle' };
    } catch (error) {
      adding.value = await refusalFrom(error, address);
    }
  };

  const addAddress = (address: string) => add((onProgress) => addFrom(subscriptions, address, { onProgress }), address);

  /** Runs a check with its progress shown; a fault is noted in the record by the check itself. */
  const checking = async (
    { id }: SubscriptionFacts,
    act: (onProgress: (made: FetchProgress) => void) => Promise<void>,
  ) => {
    const show = (share: number) => {
      progress.value = { ...progress.value, [id]: share };
    };
    show(0);
    try {
      await act((made) => show(shareOf(made)));
    } finally {
      const { [id]: _, ...rest } = progress.value;
      progress.value = rest;
    }
  };

  const remove = async ({ kind, id, title }: SubscriptionFacts) => {
    if (kind === 'pack') {
      const pack = await store.packs.remove(id);
      if (pack) removed.value = { title, putBack: () => store.packs.restore(pack) };
    } else {
      const feed = await store.feeds.remove(id);
      if (feed) removed.value = { title, putBack: () => store.feeds.put(feed.record, feed.stories) };
    }
  };

  const accept = async (subscription: SubscriptionFacts) => {
    const { id, url, question } = subscription;
    if (!question) return;
    const { version, key } = question;
    const accepted = { version, key, reasons: [...question.accepted, question.reason] };
    const files = pickedFor.get(id);
    if (url !== null)
      await checking(subscription, (onProgress) => subscriptions.checkPack(id, { accepted, onProgress }));
    else if (files) await add((onProgress) => subscriptions.addPack({ files }, { accepted, onProgress }));
    else adding.value = { state: 'failed', message: t('subscriptions.filesAgain') };
  };

  const pause = async ({ kind, id }: SubscriptionFacts, paused: boolean) => {
    const schedule = (await store[kind === 'pack' ? 'packs' : 'feeds'].get(id))?.schedule;
    if (schedule) await store[kind === 'pack' ? 'packs' : 'feeds'].note(id, { schedule: { ...schedule, paused } });
  };

  return computed(
    (): SubscriptionsProps => ({
      subscriptions: [
        ...packs.value.map((record) => packSubscription(record, progress.value[record.id] ?? null)),
        ...feeds.value.map((record) => feedSubscription(record, progress.value[record.id] ?? null)),
      ],
      adding: adding.value,
      starterFeeds: starterFeeds.value,
      removed: removed.value?.title ?? null,
      onAddAddress: (address) => void addAddress(address),
      onAddFiles: (files) =>
        void add(async (onProgress) => {
          const pack = await addFiles(subscriptions, files, { onProgress });
          if (pack !== null) pickedFor.set(pack, files);
        }),
      onAddFeed: ({ url, licence }) => void add(() => subscriptions.addFeed(url, licence), url),
      onGrant: async (address) => {
        if (await requestHost(address)) await addAddress(address);
      },
      onCheck: (subscription) =>
        void checking(subscription, (onProgress) =>
          subscription.kind === 'pack'
            ? subscriptions.checkPack(subscription.id, { onProgress })
            : subscriptions.checkFeed(subscription.id),
        ),
      onPause: (subscription, paused) => void pause(subscription, paused),
      onRemove: (subscription) => void remove(subscription),
      onRollBack: ({ id }) => void store.packs.rollBack(id),
      onAccept: (subscription) => void accept(subscription),
      onPutBack: () => {
        void removed.value?.putBack();
        removed.value = null;
      },
      onDismissRemoved: () => {
        removed.value = null;
      },
    }),
  );
}

/** A host that gives no answer may be one that the browser withholds: then the reader is asked for it alone. */
async function refusalFrom(error: unknown, address: string | undefined): Promise<Adding> {
  const unreached = error instanceof DownloadError && error.status === null;
  if (unreached && address && URL.canParse(address) && !(await mayReach(address))) {
    return { state: 'needs-access', address, host: new URL(address).host };
  }
  return { state: 'failed', message: errorWords(error) };
}

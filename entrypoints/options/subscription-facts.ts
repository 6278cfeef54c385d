import { faultWords } from '../../components/fault-words';
import type { PackFacts, SubscriptionFacts } from '../../components/options/props';
import type { FeedRecord } from '../../lib/corpus/feeds/feed-record';
import type { PackIndex } from '../../lib/corpus/format/pack-index';
import { daysPastFresh } from '../../lib/corpus/search/freshness';
import type { PackRecord } from '../../lib/corpus/updates/pack-record';

const licenceOf = ({ licences }: PackIndex) => licences.map(({ attribution }) => attribution).join('; ') || null;

export function packFacts(index: PackIndex): PackFacts {
  const { id, title, version, count, from, to, shards } = index;
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  const oldDays = daysPastFresh({ to, staleAfter: index.stale_after }, Date.now());
  return { id, title, version, stories: count, from, to, licence: licenceOf(index), bytes, oldDays };
}

/** `progress`: 0 to 1 while it is fetched in this page, null at rest. */
export function packSubscription(record: PackRecord, progress: number | null): SubscriptionFacts {
  const { id, url, current, previous, schedule, question } = record;
  const { checkedAt, nextAt, fault, paused } = schedule;
  return {
    kind: 'pack',
    id,
    title: current.index.title,
    url,
    stories: current.index.count,
    headlines: 0,
    licence: licenceOf(current.index),
    signed: current.signed,
    checkedAt,
    nextAt,
    fault: fault && faultWords(fault),
    paused,
    progress,
    canRollBack: previous !== null,
    question: question && { ...question, key: question.key ?? null, accepted: question.accepted ?? [] },
  };
}

export function feedSubscription(record: FeedRecord, progress: number | null): SubscriptionFacts {
  const { id, title, stories, headlines, licence, schedule } = record;
  const { checkedAt, nextAt, fault, paused } = schedule;
  return {
    kind: 'feed',
    id,
    title,
    url: id,
    stories,
    headlines,
    licence,
    signed: false,
    checkedAt,
    nextAt,
    fault: fault && faultWords(fault),
    paused,
    progress,
    canRollBack: false,
    question: null,
  };
}

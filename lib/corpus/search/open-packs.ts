import type { CorpusFacts } from '../../match/copy';
import { dayOf } from '../../text/day';
import type { Pack, PackShard } from '../format/open-pack';

/**
 * Copies follow their source within two days (every dated labelled pair); ten leave room for weeklies and wrong dates.
 */
const DAYS_AROUND = 10;

/** A shard with the pack it belongs to. */
export interface DatedShard {
  readonly pack: Pack;
  readonly shard: PackShard;
  /** Days of its first and last story; null for undated ones. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** All packs that the reader has, searched as one. */
export interface OpenPacks {
  readonly facts: CorpusFacts;
  /** Is there a story (samples apart) within ten days of the date? Without a date: is there any story at all? */
  covers(date: string | null): boolean;
  /** Shards that hold stories of around the date, or undated ones; and the others. */
  shardsFor(date: string | null): { readonly near: readonly DatedShard[]; readonly far: readonly DatedShard[] };
}

export function openPacks(packs: readonly Pack[]): OpenPacks {
  const all = packs.flatMap((pack) => pack.shards.map((shard) => ({ pack, shard, days: daysOf(shard) })));
  const counted = all.filter(({ shard }) => !shard.entry.sample);

  const isNear = ({ days }: DatedShard, day: number) =>
    days !== null && day >= days.from - DAYS_AROUND && day <= days.to + DAYS_AROUND;

  return {
    facts: factsOf(packs, counted),
    covers(date) {
      const day = dayOf(date);
      return day === null ? counted.length > 0 : counted.some((shelved) => isNear(shelved, day));
    },
    shardsFor(date) {
      const day = dayOf(date);
      const nearby = (shelved: DatedShard) => day !== null && (isNear(shelved, day) || shelved.days === null);
      return { near: all.filter(nearby), far: all.filter((shelved) => !nearby(shelved)) };
    },
  };
}

function daysOf({ entry }: PackShard): DatedShard['days'] {
  const [from, to] = [dayOf(entry.from), dayOf(entry.to)];
  return from === null || to === null ? null : { from, to };
}

function factsOf(packs: readonly Pack[], counted: readonly DatedShard[]): CorpusFacts {
  const days = counted
    .flatMap(({ shard }) => [shard.entry.from, shard.entry.to])
    .filter((day) => day !== null)
    .sort();
  return {
    packs: packs.map(({ index: { id, title, version, to, stale_after: staleAfter } }) => ({
      id,
      title,
      version,
      ...(to !== null && staleAfter !== null ? { freshness: { to, staleAfter } } : {}),
    })),
    stories: counted.reduce((sum, { shard }) => sum + shard.entry.stories, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

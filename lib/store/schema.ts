import Dexie, { type Table, type Transaction } from 'dexie';
import type { FeedRecord } from '../corpus/feeds/feed-record';
import type { KeptStory } from '../corpus/recent/kept-story';
import type { PackRecord } from '../corpus/updates/pack-record';
import type { ArticleFacts, ArticleText } from '../notes/article-record';
import type { Change, RecordImage } from '../notes/change';
import type { ContestRecord } from '../notes/contest-record';
import type { CorrectionRecord } from '../notes/correction-record';
import type { Draft, Note } from '../notes/note';
import type { PlacementRecord } from '../notes/placement-record';

/** The text of an article: apart from its facts, since a list of 5,000 articles shows none of their text. */
export type TextRecord = ArticleText & Named & { readonly id: string };

/** Keys of the entities that a record holds, so that the records that name one are found by an index. */
export interface Named {
  readonly keys: readonly string[];
}

export const keysOf = (entities: readonly { readonly key: string }[]): string[] => [
  ...new Set(entities.map(({ key }) => key)),
];

/** The images of one step of the log: apart from it, since an import's are as large as the library. */
export interface StepRecord {
  readonly id: number;
  readonly images: readonly RecordImage[];
}

/** A shard of a pack that the reader added. Its hash is its name, so a version shares what it has in common with the last. */
export interface ShardRecord {
  /** SHA-256 in hexadecimal. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** When something was last done that nothing else remembers, such as a backup. */
export interface OccasionRecord {
  readonly id: 'backup';
  /** ms since 1970. */
  readonly at: number;
}

/**
 * The database, drawn:
 *
 *   articles  id ◀─────────── notes.place.article
 *             story ◀──────── notes.story            (a family of copies; not a table of its own)
 *   texts     id, keys[] ─ the paragraphs of the article of that id, and who is named there
 *   notes     id, target.key (entity), tags[], updatedAt, deletedAt
 *   placements  id, note, article ─ notes of another copy: taken over here, or dismissed
 *   contests    id, article ─ matches that the reader said are no copies
 *   corrections id, madeAt ─ the reader's own gazetteer
 *   drafts    id ─ the editor's unsaved text, one per place and target
 *   changes   id ─ what was done, the newest last; steps id ─ the records before and after it
 *   occasions id ─ when a backup was last made
 *   kept      id, origin, keptAt, keys[] ─ stories of the reading history and of feeds: facts and fingerprints
 *   packs     id ─ packs that the reader added: index, the version before, and how their updates went
 *   shards    id ◀─ sha256 in packs.current and packs.previous; what neither names is deleted with the swap
 *   feeds     id ─ feeds that the reader added; their stories are in `kept`
 *
 * Every released version stays in VERSIONS as it was; a change is a new entry with its upgrade and a dump in
 * tests/upgrades. Indexed properties only are listed; the rest of a record travels with it.
 */
export type StoreDatabase = Dexie & {
  readonly articles: Table<ArticleFacts, string>;
  readonly texts: Table<TextRecord, string>;
  readonly notes: Table<Note, string>;
  readonly drafts: Table<Draft, string>;
  readonly placements: Table<PlacementRecord, string>;
  readonly contests: Table<ContestRecord, string>;
  readonly corrections: Table<CorrectionRecord, string>;
  readonly changes: Table<Change, number, Omit<Change, 'id'>>;
  readonly steps: Table<StepRecord, number>;
  readonly occasions: Table<OccasionRecord, string>;
  readonly kept: Table<KeptStory & Named, string>;
  readonly packs: Table<PackRecord, string>;
  readonly shards: Table<ShardRecord, string>;
  readonly feeds: Table<FeedRecord, string>;
};

const DATABASE_NAME = 'copytaster';

interface SchemaVersion {
  readonly version: number;
  /** Tables that this version changes. */
  readonly stores: Readonly<Record<string, string>>;
  upgrade?(transaction: Transaction): Promise<unknown>;
}

export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      articles: 'id, story, site, readAt',
      texts: 'id',
      notes: 'id, target.key, place.article, story, *tags, updatedAt, deletedAt',
      drafts: 'id, place.article, updatedAt',
      placements: 'id, note, article',
      contests: 'id, article',
      corrections: 'id, madeAt',
      changes: '++id, undone',
      steps: 'id',
      occasions: 'id',
      kept: 'id, origin, keptAt',
      packs: 'id',
      shards: 'id',
      feeds: 'id',
    },
  },
  {
    version: 2,
    stores: { texts: 'id, *keys', kept: 'id, origin, keptAt, *keys' },
    upgrade: async (transaction) => {
      await transaction
        .table('texts')
        .toCollection()
        .modify((text) => {
          text.keys = keysOf(text.entities);
        });
      await transaction
        .table('kept')
        .toCollection()
        .modify((story) => {
          Object.assign(story, { entities: [], keys: [] });
        });
    },
  },
];

export interface OpenOptions {
  readonly name?: string;
  /** For tests of upgrades: open as an older release did. */
  readonly upTo?: number;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/**
 * A write that was acknowledged is on the disk and not in the system's memory alone: a note outlives a power cut too. Costs a
 * flush for each transaction, a few ms on a disk of today; Chromium's default leaves that to the system since version 121, and
 * Firefox takes the same hint.
 */
const DURABILITY = 'strict';

/** The database, not yet opened: Dexie opens it with the first query and reports a failure there. */
export function describeDatabase({
  name = DATABASE_NAME,
  upTo = Number.POSITIVE_INFINITY,
  ...engine
}: OpenOptions = {}) {
  const database = new Dexie(name, { chromeTransactionDurability: DURABILITY, ...engine }) as StoreDatabase;
  for (const { version, stores, upgrade } of VERSIONS) {
    if (version > upTo) continue;
    const described = database.version(version).stores(stores);
    if (upgrade) described.upgrade(upgrade);
  }
  return database;
}

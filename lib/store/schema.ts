import Dexie, { type Table } from 'dexie';
import type { ArticleRecord } from '../notes/article-record';
import type { Draft, Note } from '../notes/note';
import type { PlacementRecord } from '../notes/placement-record';

/** "This is not a copy of that": kept on this machine and respected from then on. */
export interface ContestRecord {
  /** `${article}|${story}` */
  readonly id: string;
  readonly article: string;
  /** The story's address, or its number in the pack where it has none. */
  readonly story: string;
  /** ms since 1970. */
  readonly contestedAt: number;
}

/**
 * The database, drawn:
 *
 *   articles  id ◀─────────── notes.place.article
 *             story ◀──────── notes.story            (a family of copies; not a table of its own)
 *   notes     id, target.key (entity), tags[], updatedAt, deletedAt
 *   placements  id, note, article ─ notes of another copy: taken over here, or dismissed
 *   contests    id, article ─ matches that the reader said are no copies
 *   drafts    id ─ the editor's unsaved text, one per place and target
 *
 * Every released version stays in VERSIONS as it was; a change is a new entry with its upgrade and a dump in
 * tests/upgrades. Indexed properties only are listed; the rest of a record travels with it.
 */
export type StoreDatabase = Dexie & {
  readonly articles: Table<ArticleRecord, string>;
  readonly notes: Table<Note, string>;
  readonly drafts: Table<Draft, string>;
  readonly placements: Table<PlacementRecord, string>;
  readonly contests: Table<ContestRecord, string>;
};

export const DATABASE_NAME = 'copytaster';

export const VERSIONS: readonly { readonly version: number; readonly stores: Readonly<Record<string, string>> }[] = [
  {
    version: 1,
    stores: {
      articles: 'id, story, site, readAt',
      notes: 'id, target.key, place.article, story, *tags, updatedAt, deletedAt',
      drafts: 'id, place.article, updatedAt',
      placements: 'id, note, article',
      contests: 'id, article',
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

/** The database, not yet opened: Dexie opens it with the first query and reports a failure there. */
export function describeDatabase({
  name = DATABASE_NAME,
  upTo = Number.POSITIVE_INFINITY,
  ...engine
}: OpenOptions = {}) {
  const database = new Dexie(name, engine) as StoreDatabase;
  for (const { version, stores } of VERSIONS) {
    if (version <= upTo) database.version(version).stores(stores);
  }
  return database;
}

import Dexie, { type Table } from 'dexie';
import type { EntityType } from '../entities/entity';
import type { CopyKind } from '../match/copy';
import type { Draft, Note } from '../notes/note';

/** An article that a note was made on. Kept so that the note can be shown in its place when the page is gone. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly publisher: string | null;
  /** ISO 8601, as the page gave it. */
  readonly published: string | null;
  readonly story: string;
  /** What the page is to the story that it shares most words with; null where none was found. */
  readonly copy: { readonly kind: CopyKind; readonly source: string; readonly sourceTitle: string } | null;
  readonly units: readonly string[];
  readonly entities: readonly { readonly key: string; readonly name: string; readonly type: EntityType }[];
  /** ms since 1970. */
  readonly readAt: number;
}

/**
 * The database, drawn:
 *
 *   articles  id ◀─────────── notes.place.article
 *             story ◀──────── notes.story            (a family of copies; not a table of its own)
 *   notes     id, target.key (entity), tags[], updatedAt, deletedAt
 *   drafts    id ─ the editor's unsaved text, one per place and target
 *
 * Every released version stays in VERSIONS as it was; a change is a new entry with its upgrade and a dump in
 * tests/upgrades. Indexed properties only are listed; the rest of a record travels with it.
 */
export type StoreDatabase = Dexie & {
  readonly articles: Table<ArticleRecord, string>;
  readonly notes: Table<Note, string>;
  readonly drafts: Table<Draft, string>;
};

export const DATABASE_NAME = 'copytaster';

export const VERSIONS: readonly { readonly version: number; readonly stores: Readonly<Record<string, string>> }[] = [
  {
    version: 1,
    stores: {
      articles: 'id, story, site, readAt',
      notes: 'id, target.key, place.article, story, *tags, updatedAt, deletedAt',
      drafts: 'id, place.article, updatedAt',
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

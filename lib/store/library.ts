import type { ArticleRecord } from '../notes/article-record';
import type { RecordImage } from '../notes/change';
import type { ContestRecord } from '../notes/contest-record';
import type { CorrectionRecord } from '../notes/correction-record';
import type { Draft, Note } from '../notes/note';
import type { PlacementRecord } from '../notes/placement-record';
import { apart, createArticleRepository } from './articles';
import { type FirstRows, type FirstRowsOptions, readFirstRows } from './first-rows';
import { imagesOf, loggedTables, writeStep } from './history';
import type { StoreDatabase } from './schema';

/** Everything that the reader wrote and decided: the bin and unsaved drafts included. */
export interface WholeLibrary {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly placements: readonly PlacementRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly contests: readonly ContestRecord[];
}

/** The library as a whole, for archives: out, in, and when that was last done. */
export interface LibraryRepository {
  /** As it stands at one moment: one transaction. */
  read(): Promise<WholeLibrary>;
  /** Put records, all or none, as one step that can be undone. What has no record here stays as it is. */
  write(records: WholeLibrary): Promise<void>;
  /** A screenful of it, however large it is. */
  firstRows(options: FirstRowsOptions): Promise<FirstRows>;
  /** ms since 1970; null where there never was one. */
  lastBackup(): Promise<number | null>;
  noteBackup(at: number): Promise<void>;
}

export function createLibraryRepository(database: StoreDatabase, now: () => number = Date.now): LibraryRepository {
  const { articles, texts, notes, drafts, placements, corrections, contests, occasions } = database;
  return {
    read: () =>
      database.transaction('r', [articles, texts, notes, drafts, placements, corrections, contests], async () => ({
        articles: await createArticleRepository(database).all(),
        notes: await notes.toArray(),
        drafts: await drafts.toArray(),
        placements: await placements.toArray(),
        corrections: await corrections.toArray(),
        contests: await contests.toArray(),
      })),
    write: (records) =>
      database.transaction('rw', loggedTables(database), async () => {
        const split = records.articles.map(apart);
        const images: RecordImage[] = [
          ...(await imagesOf(
            database,
            'articles',
            split.map(({ facts }) => facts),
          )),
          ...(await imagesOf(
            database,
            'texts',
            split.map(({ text }) => text),
          )),
          ...(await imagesOf(database, 'notes', records.notes)),
          ...(await imagesOf(database, 'drafts', records.drafts)),
          ...(await imagesOf(database, 'placements', records.placements)),
          ...(await imagesOf(database, 'corrections', records.corrections)),
          ...(await imagesOf(database, 'contests', records.contests)),
        ];
        await writeStep(database, { kind: 'import', images, at: now() });
      }),
    firstRows: (options) => readFirstRows(database, options),
    lastBackup: async () => (await occasions.get('backup'))?.at ?? null,
    noteBackup: async (at) => {
      await occasions.put({ id: 'backup', at });
    },
  };
}

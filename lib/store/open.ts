import { liveQuery } from 'dexie';
import type { CodedError } from '../errors/coded-error';
import type { ArticleFacts } from '../notes/article-record';
import type { Note } from '../notes/note';
import type { PlacedNote } from '../notes/placed';
import type { Reading } from '../notes/reading';
import type { FindSightings } from '../notes/sighting';
import { type ArticleRepository, createArticleRepository } from './articles';
import { type ContestRepository, createContestRepository } from './contests';
import { type CorrectionRepository, createCorrectionRepository } from './corrections';
import { createDraftRepository, type DraftRepository } from './drafts';
import { createFeedRepository, type FeedRepository } from './feeds';
import { followTable } from './follow';
import { createHistory, type History } from './history';
import { createKeptStories, type KeptStories } from './kept-stories';
import { createLibraryRepository, type LibraryRepository } from './library';
import { createNoteRepository, type NoteRepository } from './notes';
import { createPackRepository, type PackRepository } from './packs';
import { placedNotesOn } from './placed-notes';
import { createPlacementRepository, type PlacementRepository } from './placements';
import { guardNewer, isNewer } from './read-only';
import { describeDatabase, type OpenOptions, type StoreDatabase, VERSIONS } from './schema';
import { createFindSightings } from './sightings';
import { StoreError, storeErrorFrom } from './store-error';

export interface Store {
  readonly notes: NoteRepository;
  readonly drafts: DraftRepository;
  readonly articles: ArticleRepository;
  readonly placements: PlacementRepository;
  readonly contests: ContestRepository;
  readonly history: History;
  readonly library: LibraryRepository;
  /** A newer Copytaster has changed the database: it can be read and exported, and every write is refused. */
  isReadOnly(): Promise<boolean>;
  readonly corrections: CorrectionRepository;
  /** Where somebody or something was seen. */
  readonly sightings: FindSightings;
  /** Stories of the reading history and of feeds. */
  readonly kept: KeptStories;
  readonly packs: PackRepository;
  readonly feeds: FeedRepository;
  /** The passage notes that belong on an article: its own, and those of the other copies of its story. */
  placedNotes(reading: Pick<Reading, 'id' | 'story' | 'article'>): Promise<PlacedNote[]>;
  /**
   * Run a query now and again whenever what it read changes, in this or any other context, until `signal` aborts.
   * `onError` is told when the database cannot be used.
   */
  watch<Result>(options: WatchOptions<Result>): void;
  /** All notes, those in the bin too, and all articles: now, and again whenever some of them change, until `signal` aborts. */
  follow(options: LibraryFollower): void;
  /**
   * Told when the database waits for another window to let go of it, before an upgrade: everything that was asked of it goes on
   * by itself as soon as that window is closed. `watch` tells its `onError` of it too.
   */
  onHeldUp(onEvent: (error: CodedError) => void, signal: AbortSignal): void;
  close(): void;
}

export interface WatchOptions<Result> {
  query(): Promise<Result>;
  onResult(result: Result): void;
  onError(error: CodedError): void;
  readonly signal: AbortSignal;
}

export interface LibraryFollower {
  onNotes(notes: readonly Note[]): void;
  onArticles(articles: readonly ArticleFacts[]): void;
  onError(error: CodedError): void;
  readonly signal: AbortSignal;
}

const latest = Math.max(...VERSIONS.map(({ version }) => version));

export function openDatabase(options: OpenOptions = {}): StoreDatabase {
  const database = describeDatabase(options);
  guardNewer(database, latest);
  return database;
}

export const openStore = (options: OpenOptions = {}): Store => storeOn(openDatabase(options));

/** For who needs the database for more than the store gives: the background, which alone finds pages (known-page). */
export function storeOn(database: StoreDatabase): Store {
  const notes = createNoteRepository(database);
  const placements = createPlacementRepository(database);
  const onHeldUp: Store['onHeldUp'] = (onEvent, signal) => {
    const tell = () => onEvent(new StoreError({ code: 'heldUp' }));
    database.on('blocked', tell);
    signal.addEventListener('abort', () => database.on.blocked.unsubscribe(tell));
  };
  return {
    notes,
    placements,
    contests: createContestRepository(database),
    history: createHistory(database),
    library: createLibraryRepository(database),
    isReadOnly: async () => {
      await database.open();
      return isNewer(database, latest);
    },
    corrections: createCorrectionRepository(database),
    sightings: createFindSightings(database),
    kept: createKeptStories(database),
    packs: createPackRepository(database),
    feeds: createFeedRepository(database),
    placedNotes: (reading) => placedNotesOn(reading, { database, notes, placements }),
    drafts: createDraftRepository(database),
    articles: createArticleRepository(database),
    onHeldUp,
    watch: ({ query, onResult, onError, signal }) => {
      onHeldUp(onError, signal);
      // A live query keeps silent about a database that does not open.
      database.open().catch((error) => !signal.aborted && onError(storeErrorFrom(error)));
      const subscription = liveQuery(query).subscribe({
        next: onResult,
        error: (error) => onError(storeErrorFrom(error)),
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
    follow: ({ onNotes, onArticles, onError, signal }) => {
      const onStoreError = (error: unknown) => onError(storeErrorFrom(error));
      followTable(database, database.notes, { onRecords: onNotes, onError: onStoreError, signal });
      followTable(database, database.articles, { onRecords: onArticles, onError: onStoreError, signal });
    },
    close: () => database.close(),
  };
}

import type { ArticleRecord } from './article-record';
import type { ContestRecord } from './contest-record';
import type { CorrectionRecord } from './correction-record';
import type { Draft, Note } from './note';
import type { PlacementRecord } from './placement-record';

/** What the readable exports are made of: the notes that the reader chose, and the articles that they were made on. */
export interface NotedContent {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
}

/** Everything that the reader wrote and decided, as an archive holds it: the bin and unsaved drafts included. */
export interface LibraryContent extends NotedContent {
  readonly drafts: readonly Draft[];
  /** Notes of other copies: taken over on an article, or dismissed there. */
  readonly placements: readonly PlacementRecord[];
  /** What the reader said of names; `madeAt` gives their order. */
  readonly corrections: readonly CorrectionRecord[];
  /** Matches that the reader said are no copies. */
  readonly contests: readonly ContestRecord[];
}

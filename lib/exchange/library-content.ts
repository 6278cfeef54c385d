import type { ArticleRecord } from '../notes/article-record';
import type { Draft, Note } from '../notes/note';

/** What the readable exports are made of: the notes that the reader chose, and the articles that they were made on. */
export interface NotedContent {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly Note[];
}

/** Everything that the reader wrote, as it goes into an archive and comes out of one: the bin and unsaved drafts included. */
export interface LibraryContent extends NotedContent {
  readonly drafts: readonly Draft[];
}

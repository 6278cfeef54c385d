import type { EntityType } from '../entities/entity';
import type { CopyKind } from '../match/copy';

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

import type { Credit } from '../article/article';
import type { NamedEntity } from '../entities/entity';
import type { CopyKind } from '../match/copy';

/** What a list says of an article that a note was made on. */
export interface ArticleFacts {
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
  /** ms since 1970. */
  readonly readAt: number;
}

/** A credit that stood in the page's head or beside its text: it cannot be found again in the units. */
export type CreditBeside = Omit<Credit, 'span'>;

/** What it said. Kept so that a note can be shown in its place when the page is gone. */
export interface ArticleText {
  readonly units: readonly string[];
  readonly entities: readonly NamedEntity[];
  /** Left out where there were none. */
  readonly creditsBeside?: readonly CreditBeside[];
}

/** All that is kept of an article. */
export type ArticleRecord = ArticleFacts & ArticleText;

import type { Span } from '../text/span';

export type EntityType = 'person' | 'organisation' | 'place';

/** One naming of somebody or something on the page, as the recogniser finds it. */
export interface Mention {
  readonly span: Span;
  readonly surface: string;
  readonly type: EntityType;
}

/** What is kept of somebody or something where no article is at hand. */
export interface NamedEntity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

/** Somebody or something that a story names, with every mention, linked within the article and keyed across articles. */
export interface Entity extends NamedEntity {
  /** `per:anders-fogh-rasmussen`, `org:nato`, `loc:russia`: the same in every article. */
  readonly key: string;
  readonly type: EntityType;
  /** The fullest name used. */
  readonly name: string;
  /** Every surface used here, most frequent first. */
  readonly surfaces: readonly string[];
  /** Folded forms under which the entity is looked up in other articles. */
  readonly aliases: readonly string[];
  /** A lone surname, or found in a story that is not English: offered to the reader, never attached in silence. */
  readonly weak: boolean;
  /** Keys of entities that this one stands for or belongs to (Kremlin -> loc:russia). */
  readonly related: readonly string[];
  /** In the order of the text. */
  readonly mentions: readonly Span[];
}

import type { Article } from '../article/article';
import type { Entity, EntityType } from '../entities/entity';
import type { Copy, Verdict, VerdictKind } from '../match/copy';
import type { Span } from '../text/span';
import type { NoteColour } from './note';

/** All that was found out about the article in one tab. Extension pages only: a content script never gets it. */
export interface Reading {
  /** Id of the article: its canonical URL, or its URL without the fragment. */
  readonly id: string;
  /** Family of copies: id of the oldest known story, or the article's own id. */
  readonly story: string;
  readonly article: Article;
  readonly verdict: Verdict;
  /** Matches of which the reader said "not a copy": no part of the verdict, and taken back by a click. */
  readonly contested: readonly Copy[];
  readonly entities: readonly Entity[];
  /** ms since 1970. */
  readonly readAt: number;
}

/** What the painter needs and a page may know: positions and kinds. No note text, no corpus, no other site. */
export interface PageReading {
  readonly kind: VerdictKind;
  /** Name of the source for the chip ("Associated Press"); null where nothing was found. */
  readonly source: string | null;
  readonly passages: readonly { readonly span: Span; readonly strength: 'strong' | 'light' | 'quoted' }[];
  readonly mentions: readonly PageMention[];
  /**
   * Passages that the user noted on this page, or took over to it. Nothing of what was noted elsewhere and is only offered here: a
   * page that learned of it would know what else was read.
   */
  readonly notes: readonly PageNote[];
}

/** A name on the page, and whether the user has notes on who or what it names. */
export interface PageMention {
  readonly span: Span;
  readonly type: EntityType;
  readonly key: string;
  readonly name: string;
  readonly noted: boolean;
}

export interface PageNote {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly colour: NoteColour;
}

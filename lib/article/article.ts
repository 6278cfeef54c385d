import type { Span } from '../text/span';

/** What a unit is on the page. Headings and captions are read but never counted as copied prose. */
export type UnitKind = 'paragraph' | 'heading' | 'blockquote' | 'item';

/** One paragraph of the body: a run of inline text inside one block, white space collapsed, never empty. */
export interface Unit {
  readonly text: string;
  readonly kind: UnitKind;
}

/** The headlines a page gives itself, kept apart because their differences matter. null where the page has none. */
export interface Titles {
  readonly heading: string | null;
  readonly openGraph: string | null;
  readonly structured: string | null;
  readonly document: string | null;
}

export type CreditSlot = 'byline' | 'dateline' | 'sign-off' | 'copyright' | 'source-meta' | 'canonical' | 'contributed';

/** A place where the page itself names an agency. */
export interface Credit {
  /** Short name in lib/article/credit/agency-table.ts, such as "AP". */
  readonly agency: string;
  readonly slot: CreditSlot;
  /** The page's own words. */
  readonly quote: string;
  /** null where the words stand in the head, not in a unit. */
  readonly span: Span | null;
  /** "… contributed to this report": the agency is a part of it, not the source. */
  readonly partial: boolean;
}

/** "BRUSSELS (AP) —": where the story says it was written. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly span: Span;
}

/**
 * What stands beside a body, as the page has it: bylines, dates, "With files from …", copyright lines, the head's tags.
 * The background makes credits, authors and dates of it (complete-article.ts) and drops it: the rules, the agencies and the
 * names of months in all languages are more than all that a page has to carry.
 */
export interface Margins {
  /** Between headline and body. */
  readonly lead: readonly string[];
  /** Right after the body. */
  readonly tail: readonly string[];
  /** Short lines around the headline, and those that begin with "Author" or "Date" wherever they stand. */
  readonly near: readonly string[];
  /** The parts of the element that is named as the byline. */
  readonly byline: readonly string[];
  readonly sources: readonly SourceTag[];
  /** What its time elements say, as written. */
  readonly times: readonly string[];
}

/** A tag of the head, or a property of the structured data, that says who, when, or from where. */
export interface SourceTag {
  /** The tag's name, or the property of the structured data. */
  readonly from: string;
  readonly text: string;
}

/**
 * What is read of a news article: facts, and the body's units in order, as plain text. JSON-safe.
 *
 *   page ── PageArticle: text and margins ──▶ background ── completeArticle ──▶ Article: text, credits, authors, dates
 */
export interface ArticleText {
  readonly url: string;
  readonly canonicalUrl: string | null;
  /** A foreign URL that the page names as the place of first publication (cross-domain canonical, original-source). */
  readonly originalUrl: string | null;
  /** Host name without "www.". */
  readonly site: string;
  /** The best of `titles`. */
  readonly title: string;
  readonly titles: Titles;
  readonly publisher: string | null;
  /** BCP 47 as the page says; null where it says nothing. */
  readonly language: string | null;
  /** 'preview': a paywall shows only the beginning. */
  readonly access: 'full' | 'preview';
  readonly live: boolean;
  readonly units: readonly Unit[];
}

/** As a page sends it: who wrote it, when, and whom it credits is for the background to say. */
export interface PageArticle extends ArticleText {
  readonly margins: Margins;
}

/** As everything else knows it. */
export interface Article extends ArticleText {
  readonly byline: string | null;
  /** Persons. */
  readonly authors: readonly string[];
  /** Desks, outlets and agencies that the page names as authors. */
  readonly signedBy: readonly string[];
  /** ISO 8601 as far as the page gives it: `2011-06-08`, or with time and zone. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
}

import type { PassageSelector } from '../../anchor/selector';
import type { ArticleRecord } from '../../notes/article-record';
import type { Note } from '../../notes/note';

/** What other services know of an article: never its text. The anchor finds the words when the reader opens the page. */
export interface ImportedArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Host name without "www.", or the name of the service where there is no address. */
  readonly site: string;
  readonly publisher: string | null;
}

const CONTEXT_LENGTH = 32;

/** `readAt` is the time of the article's first note, in ms: the file says no better. */
export function recordOf(article: ImportedArticle, readAt: number): ArticleRecord {
  return { ...article, published: null, story: article.id, copy: null, units: [], entities: [], readAt };
}

export interface ImportedQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the service counts the place, if it does: keeps the notes of one article in its order. */
  readonly order?: number;
}

/** A selector whose span is a mere hint: only the words are known, no unit of ours. */
function selectorOf({ exact, prefix = '', suffix = '', order = 0 }: ImportedQuote): PassageSelector {
  return {
    exact,
    prefix: prefix.slice(-CONTEXT_LENGTH),
    suffix: suffix.slice(0, CONTEXT_LENGTH),
    span: { unit: order, start: 0, end: exact.length },
  };
}

export interface ImportedNote {
  readonly id: string;
  readonly article: ImportedArticle;
  /** null for a note on the article as a whole. */
  readonly quote: ImportedQuote | null;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour?: Note['colour'];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export function noteOf({ article, quote, colour = 'amber', tags, ...written }: ImportedNote): Note {
  const { id, url, title, site } = article;
  return {
    ...written,
    target: quote === null ? { kind: 'page' } : { kind: 'passage', selectors: [selectorOf(quote)] },
    place: { article: id, url, title, site },
    story: id,
    tags: [...new Set(tags)],
    colour,
    followUps: [],
    deletedAt: null,
  };
}

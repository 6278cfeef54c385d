import type { Margins, PageArticle, Titles, Unit } from './article';
import { cut, LIMITS } from './limits';

/**
 * What a reader may send: the door of the background refuses an article that exceeds a limit anywhere, and a reader of
 * news is better served by a title that is cut than by none. Pages do exceed them: a newsletter's archive in one page,
 * an address that carries a whole session.
 */
const fact = (text: string): string => cut(text, LIMITS.fact);
const maybeFact = (text: string | null): string | null => text && fact(text);
/** An address that is cut leads elsewhere: it is left out. */
const address = (url: string | null): string | null => (url && url.length <= LIMITS.url ? url : null);

const titlesWithin = ({ heading, openGraph, structured, document }: Titles): Titles => ({
  heading: maybeFact(heading),
  openGraph: maybeFact(openGraph),
  structured: maybeFact(structured),
  document: maybeFact(document),
});

const lines = (texts: readonly string[]): string[] => texts.slice(0, LIMITS.margin).map(fact);

const marginsWithin = ({ lead, tail, near, byline, sources, times }: Margins): Margins => ({
  lead: lines(lead),
  tail: lines(tail),
  near: lines(near),
  byline: lines(byline),
  sources: sources.slice(0, LIMITS.margin).map(({ from, text }) => ({ from: fact(from), text: fact(text) })),
  times: lines(times),
});

/** As many of the first units as an article holds, each with as much of its text. */
export function unitsWithin(units: readonly Unit[]): Unit[] {
  const within: Unit[] = [];
  let left: number = LIMITS.articleText;
  for (const { text, kind } of units.slice(0, LIMITS.units)) {
    const kept = cut(text, Math.min(left, LIMITS.unitText));
    if (!kept) break;
    within.push({ text: kept, kind });
    left -= kept.length;
  }
  return within;
}

/** The facts of an article, each cut to its limit; `units` are expected to be within theirs. */
export function factsWithin(article: PageArticle): PageArticle {
  return {
    ...article,
    canonicalUrl: address(article.canonicalUrl),
    originalUrl: address(article.originalUrl),
    site: fact(article.site),
    title: fact(article.title),
    titles: titlesWithin(article.titles),
    publisher: maybeFact(article.publisher),
    language: maybeFact(article.language),
    margins: marginsWithin(article.margins),
  };
}

import type { Article, Margins, PageArticle } from '../article';
import { namesIn } from '../metadata/authors';
import { signedBy } from '../metadata/signed-line';
import { findCredits } from './credit';
import type { StoryLines } from './credit-line';
import { findDateline } from './dateline';
import { separatePersons } from './persons';

/** The agencies of an article, looked for in its text and in what stood beside it. Runs in the background. */
const LEAD_UNITS = 3;
const TAIL_UNITS = 8;
/** One byline may close a story; several after a body are those of other stories, listed there. */
const BYLINE = /^(?:by|von|par|por|di)\s/i;
const MAX_CLOSING_BYLINES = 1;
/** For a text of which nothing but the text is known. */
export const NO_MARGINS: Margins = { lead: [], tail: [], sources: [] };

/** The article with its credits and dateline, in place of its margins. */
export function addCredits({ margins, ...article }: PageArticle): Article {
  const dateline = findDateline(article.units);
  const lines = storyLines(article.units, margins);
  return {
    ...article,
    ...signaturesOf(article, margins),
    dateline,
    credits: findCredits({ ...article, dateline, lines, sources: margins.sources }),
  };
}

/** Who wrote it; where the page's fields name no person, whoever its byline or a line above the story names. */
function signaturesOf({ authors, byline, publisher, site }: Omit<PageArticle, 'margins'>, { lead }: Margins) {
  const named = separatePersons(authors, { publisher, site });
  const lines = named.persons.length > 0 ? [] : [...namesIn(byline ?? ''), ...lead.flatMap(signedBy)];
  const { persons } = lines.length > 0 ? separatePersons(lines, { publisher, site }) : named;
  return { authors: persons, signedBy: named.others };
}

function storyLines(units: Article['units'], { lead, tail }: Margins): StoryLines {
  const own = units.map(({ text }, unit) => ({ text, unit }));
  const beside = (text: string) => ({ text, unit: null });
  const bylines = tail.filter((text) => BYLINE.test(text));
  const closing = bylines.length > MAX_CLOSING_BYLINES ? tail.filter((text) => !BYLINE.test(text)) : tail;
  return {
    lead: [...lead.map(beside), ...own.slice(0, Math.min(LEAD_UNITS, own.length - 1))],
    tail: [...own.slice(-TAIL_UNITS), ...closing.map(beside)],
  };
}

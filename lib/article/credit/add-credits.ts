import type { Article, Margins, PageArticle } from '../article';
import { namesIn } from '../metadata/authors';
import { signedBy } from '../metadata/signed-line';
import { AUTHOR_FIELDS, findCredits } from './credit';
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

/** Who wrote it: where the fields that the page leads with name no person, whoever the others, its byline or a line above the story name. */
function signaturesOf(
  { authors, byline, publisher, site, units }: Omit<PageArticle, 'margins'>,
  { lead, sources }: Margins,
): Pick<Article, 'authors' | 'signedBy'> {
  const candidates: readonly (() => readonly string[])[] = [
    () => authors,
    ...sources
      .filter(({ from }) => AUTHOR_FIELDS.has(from))
      .map(
        ({ text }) =>
          () =>
            namesIn(text),
      ),
    () => namesIn(byline ?? ''),
    () => [...lead, ...units.slice(0, 1).map(({ text }) => text)].flatMap(signedBy),
  ];
  for (const names of candidates) {
    const { persons } = separatePersons(names(), { publisher, site });
    if (persons.length > 0) return { authors: persons, signedBy: separatePersons(authors, { publisher, site }).others };
  }
  return { authors: [], signedBy: authors };
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

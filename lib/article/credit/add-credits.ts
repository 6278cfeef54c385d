import type { Article, Margins } from '../article';
import { findCredits } from './credit';
import type { StoryLines } from './credit-line';
import { findDateline } from './dateline';

/** The agencies of an article, looked for in its text and in what stood beside it. Runs in the background. */
const LEAD_UNITS = 3;
const TAIL_UNITS = 8;
/** One byline may close a story; several after a body are those of other stories, listed there. */
const BYLINE = /^(?:by|von|par|por|di)\s/i;
const MAX_CLOSING_BYLINES = 1;
/** For a text of which nothing but the text is known. */
export const NO_MARGINS: Margins = { lead: [], tail: [], near: [], byline: [], sources: [], times: [] };

/** The article with its credits and dateline. */
export function addCredits(article: Article, margins: Margins): Article {
  const dateline = findDateline(article.units);
  const lines = storyLines(article.units, margins);
  return { ...article, dateline, credits: findCredits({ ...article, dateline, lines, sources: margins.sources }) };
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

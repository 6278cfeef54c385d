import type { Mark, MarkedArticle } from './marked-article';
import { pick, type Random } from './random';

/**
 * Headlines and datelines, made from the articles themselves: the marked sets have hardly any, the news has one in
 * every story.
 */
export interface Shares {
  /** Of articles that get their first short sentence again in capitals; with capitalised words; a dateline. */
  readonly capitals: number;
  readonly titleCase: number;
  readonly dateline: number;
}

export function augment(article: MarkedArticle, shares: Shares, random: Random): MarkedArticle {
  const draw = random();
  const headline =
    draw < shares.capitals
      ? withHeadline(article, (text) => text.toUpperCase())
      : draw < shares.capitals + shares.titleCase
        ? withHeadline(article, titleCase)
        : article;
  return random() < shares.dateline ? withDateline(headline, random) : headline;
}

const SMALL_WORDS = /^(?:of|the|a|an|in|on|at|to|for|and|or|by|with|as|is|from|but)$/i;

function titleCase(text: string): string {
  return text.replace(/[\p{L}\p{N}'’]+/gu, (word, offset: number) =>
    offset > 0 && SMALL_WORDS.test(word) ? word : word[0].toUpperCase() + word.slice(1),
  );
}

/** One of the first four units, if short and with a name, again at the head, rewritten without changing its length. */
function withHeadline(article: MarkedArticle, rewrite: (text: string) => string): MarkedArticle {
  const unit = article.units
    .slice(0, 4)
    .findIndex(
      ({ text }, number) =>
        text.length >= 25 && text.length <= 130 && article.marks.some((mark) => mark.unit === number),
    );
  if (unit < 0) return article;
  const plain = article.units[unit].text.replace(/[.]$/, '');
  const text = rewrite(plain);
  if (text.length !== plain.length) return article;
  const copied = article.marks.filter((mark) => mark.unit === unit && mark.end <= text.length);
  return {
    id: article.id,
    units: [{ text }, ...article.units],
    marks: [
      ...copied.map((mark) => ({ ...mark, unit: 0 })),
      ...article.marks.map((mark) => ({ ...mark, unit: mark.unit + 1 })),
    ],
  };
}

const AGENCIES = ['AP', 'Reuters', 'AFP', 'CNN', 'BBC', 'UPI', 'Xinhua'];
const DASHES = ['-', '--', '—', '–', '_'];
const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'June', 'July', 'Sept.', 'Oct.', 'Dec.'];

/** "BAGHDAD (AP) — " before the first unit, from a place that the article names. */
function withDateline(article: MarkedArticle, random: Random): MarkedArticle {
  const places = article.marks
    .filter(({ type }) => type === 'place')
    .map(({ unit, start, end }) => article.units[unit].text.slice(start, end))
    .filter((place) => place.length <= 24);
  if (places.length === 0 || article.units.length === 0) return article;
  const marks: Mark[] = [];
  let head = '';
  const write = (text: string, type?: Mark['type']) => {
    if (type) marks.push({ unit: 0, start: head.length, end: head.length + text.length, type });
    head += text;
  };
  write(pick(places, random).toUpperCase(), 'place');
  const form = random();
  if (form > 0.7 && form < 0.85) {
    write(', ');
    write(pick(places, random), 'place');
  }
  if (form >= 0.85) write(`, ${pick(MONTHS, random)} ${1 + Math.floor(random() * 28)}`);
  if (form < 0.35 || (form > 0.7 && form < 0.93)) {
    write(' (');
    write(pick(AGENCIES, random), 'organisation');
    write(')');
  }
  write(` ${pick(DASHES, random)} `);
  const [first, ...rest] = article.units;
  return {
    id: article.id,
    units: [{ text: head + first.text }, ...rest],
    marks: [
      ...marks,
      ...article.marks.map((mark) =>
        mark.unit === 0 ? { ...mark, start: mark.start + head.length, end: mark.end + head.length } : mark,
      ),
    ],
  };
}

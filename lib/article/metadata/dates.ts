import { LETTER } from '../../text/char-classes';

/** Dates as pages write them, as ISO 8601: `2019-11-18`, or with time and zone where the page gives them. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/;
/** 20190412, 20190412103000 */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6})?(?:\D|$)/;
/** How months begin, without their accents, in English, German, French, Spanish, Portuguese, Italian, Dutch, Turkish and Russian. */
const MONTHS = [
  'jan ene gen oca янв',
  'feb fev sub фев',
  'mar maa mrt мар',
  'apr abr avr nis апр',
  'may mai mag mei maj мая май',
  'jun juin giu haz июн',
  'jul juil lug tem июл',
  'aug ago agu aou авг',
  'sep set eyl сен',
  'oct okt out ott eki окт',
  'nov kas ноя',
  'dec dez dic des ara дек',
].map((stems) => stems.split(' '));
const ACCENTS = /[\u0300-\u036f]/g;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** 28 April 2023, 28. April 2023, 1er mai 2023, 28 de abril de 2023 */
const DAY_FIRST = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: de)? ([${LETTER}]{3,10})\\.?,?(?: de)? (\\d{4})(?:\\D|$)`,
  'i',
);
/** 28.04.2023: with dots the day comes first everywhere. */
const DOTTED = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D|$)/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const IN_PATH = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])?(?=[/_.-]|$)/;
const EARLIEST = 1990;

const calendar = (year: string, month: string | number, day: string | number): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(iso);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists && Number(year) >= EARLIEST ? iso : null;
};

/** null for what is no date that can be read without guessing (03/04/2019 is none). */
export function isoDate(raw: string): string | null {
  const text = raw.trim();
  if (!/\d/.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, time, zone] = iso;
    if (!calendar(day.slice(0, 4), day.slice(5, 7), day.slice(8))) return null;
    return time ? `${day}T${time}${zone ?? ''}` : day;
  }
  const compact = COMPACT.exec(text);
  if (compact) return calendar(compact[1], compact[2], compact[3]);
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian) return calendar(eastAsian[1], eastAsian[2], eastAsian[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return calendar(dotted[3], dotted[2], dotted[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  return null;
}

function named(year: string, month: string, day: string): string | null {
  const plain = month.toLowerCase().normalize('NFD').replace(ACCENTS, '');
  const index = MONTHS.findIndex((stems) => stems.some((stem) => plain.startsWith(stem)));
  return index < 0 ? null : calendar(year, index + 1, day);
}

/** "/2019/11/18/…": a day, or null where the address gives no day. */
export function dateInUrl(url: string): string | null {
  const found = IN_PATH.exec(url);
  return found?.[3] ? calendar(found[1], found[2], found[3]) : null;
}

const TITLE_PARTS = /\s[|•·–—-]\s/;
const MAX_DATE_LENGTH = 20;

/** "Harbour vote delayed | DW | 28.04.2023": the day that closes a title, or null. */
export function dateInTitle(title: string): string | null {
  const [last, ...before] = title.split(TITLE_PARTS).reverse();
  return before.length > 0 && last.length <= MAX_DATE_LENGTH ? isoDate(last) : null;
}

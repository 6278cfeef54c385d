import { CASELESS, LETTER } from '../../text/char-classes';
import { monthNamed } from './months';

/** Dates as pages write them, as ISO 8601: `2019-11-18`, or with time and zone where the page gives them. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/;
/** 20190412, 20190412103000 */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\d{4}|\d{6})?(?:\D|$)/;
const WORD = `[${LETTER}${CASELESS}]{2,14}`;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** 28 April 2023, 28. April 2023, 1er mai 2023, 28 de abril de 2023 */
const DAY_FIRST = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: de)? (${WORD})\\.?,?(?: de)? (\\d{4})(?:\\D|$)`,
  'i',
);
/** 2020. június 4., 2020 m. birželio 4 d. */
const YEAR_FIRST = new RegExp(`(?:^|\\D)(\\d{4})\\.?(?: m\\.)? (${WORD})\\.? (\\d{1,2})(?:\\D|$)`);
/** 28.04.2023: with dots the day comes first everywhere. */
const DOTTED = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D|$)/;
/** 2020. 06. 04., 2023.11.02, 2023/11/02: a year that comes first is followed by the month everywhere. */
const YEAR_MONTH_DAY = /(?:^|\D)(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?:\D|$)/;
/** 22/11/2020, 22-11-2020, and 11/22/2020 in the United States. */
const BY_COUNTRY = /(?:^|\D)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:\D|$)/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
/** With one separator throughout, or none in eight digits: "/2028064/" is a number. */
const IN_PATH = /\/((?:19|20)\d\d)(?:([/-])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?=[/_.-]|$)/;
const EARLIEST = 1990;

const calendar = (year: string, month: string | number, day: string | number): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(iso);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists && Number(year) >= EARLIEST ? iso : null;
};

/**
 * null for what is no date that can be read without guessing: 03/04/2019 is one in a page whose language says which of
 * the two is the day (BCP 47; "en" alone does not).
 */
export function isoDate(raw: string, language: string | null = null): string | null {
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
  const yearMonthDay = YEAR_MONTH_DAY.exec(text);
  if (yearMonthDay) return calendar(yearMonthDay[1], yearMonthDay[2], yearMonthDay[3]);
  const named = (year: string, month: string, day: string) => {
    const number = monthNamed(month, language);
    return number === null ? null : calendar(year, number, day);
  };
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return named(yearFirst[1], yearFirst[2], yearFirst[3]);
  const byCountry = BY_COUNTRY.exec(text);
  return byCountry ? dateByCountry(byCountry[1], byCountry[3], byCountry[4], language) : null;
}

/** English is written in countries of both orders; the region in the language's tag tells, or a number above twelve. */
function dateByCountry(first: string, second: string, year: string, language: string | null): string | null {
  const [, spoken, region] = /^([a-z]{2,3})(?:-.*?\b([a-z]{2}))?\b/i.exec(language ?? '') ?? [];
  const isAmerican = region?.toUpperCase() === 'US' || spoken?.toLowerCase() === 'fil';
  const isKnown = spoken !== undefined && (spoken.toLowerCase() !== 'en' || region !== undefined);
  if (Number(first) > 12) return calendar(year, second, first);
  if (Number(second) > 12) return calendar(year, first, second);
  if (!isKnown) return null;
  return isAmerican ? calendar(year, first, second) : calendar(year, second, first);
}

/** "/2019/11/18/…": a day, or null where the address gives no day. */
export function dateInUrl(url: string): string | null {
  const found = IN_PATH.exec(url);
  return found ? calendar(found[1], found[3] ?? found[5], found[4] ?? found[6]) : null;
}

const TITLE_PARTS = /\s[|•·–—-]\s/;
const MAX_DATE_LENGTH = 20;

/** "Harbour vote delayed | DW | 28.04.2023": the day that closes a title, or null. */
export function dateInTitle(title: string, language: string | null = null): string | null {
  const [last, ...before] = title.split(TITLE_PARTS).reverse();
  return before.length > 0 && last.length <= MAX_DATE_LENGTH ? isoDate(last, language) : null;
}

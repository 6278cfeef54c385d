/** A date of a feed, as it is written there. */
export interface FeedDate {
  /** YYYY-MM-DD where it was written: one rule for every form, and no machine's time zone in it. */
  readonly day: string;
  /** ms since 1970; a time without a zone is taken as UTC. */
  readonly time: number;
}

/** The month names that feeds of our five languages, and of their neighbours, write; by their first letters, accents off. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'يناير'],
  ['feb', 'fev', 'fevr', 'fèv', 'فبراير'],
  ['mar', 'mars', 'marz', 'maer', 'mrz', 'مارس'],
  ['apr', 'avr', 'abr', 'أبريل', 'ابريل'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'مايو'],
  ['jun', 'juin', 'giu', 'يونيو'],
  ['jul', 'juil', 'lug', 'يوليو'],
  ['aug', 'aou', 'aout', 'ago', 'أغسطس', 'اغسطس'],
  ['sep', 'sept', 'set', 'سبتمبر'],
  ['oct', 'okt', 'ott', 'out', 'أكتوبر', 'اكتوبر'],
  ['nov', 'نوفمبر'],
  ['dec', 'dez', 'dic', 'des', 'ديسمبر'],
];

/** Minutes east of UTC (RFC 822, and what Europe, India, East Asia and Australia write into feeds). */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    ist: 330,
    cet: 60,
    mez: 60,
    met: 60,
    cest: 120,
    mesz: 120,
  },
  ...{ mest: 120, eet: 120, eest: 180, msk: 180, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
  ...{
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
  },
  ...{ ast: -240, adt: -180, nst: -210, ndt: -150, art: -180, brt: -180 },
};

const ISO = /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T ]\s?(.*))?$/i;
const ORDINAL = /^(\d{4})-?(\d{3})(?:T(.*))?$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ,]+(.*))?$/i;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,]+(.*))?$/;
/** "Mon, 05 Jan 2026 …", "5. Januar 2026 …" */
const DAY_FIRST =
  /^(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]+(?:de\s+)?([^\s\d.,-]{3,12})\.?,?[\s-]+(?:de\s+)?(\d{2,4})(?:[ ,]+(.*))?$/i;
/** "Jan 5 23:30:00 2026", "January 5, 2026 11:30 PM" */
const MONTH_FIRST =
  /^([^\s\d.,-]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4})\b[ ,]*(.*)|(\d{1,2}:[\d:]+\s*[a-z]{0,5})\s+(\d{4}))$/i;
const WEEKDAY = /^(?!\d)[^\s\d,]{2,12}[,.]+\s*|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s+/i;
const CLOCK = /^(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d*)?)?\s*([ap]\.?m\.?)?\s*(.*)$/i;
const OFFSET = /^(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?$/i;
const MAX_LENGTH = 100;

/**
 * The date that a feed writes: ISO 8601, RFC 822, asctime, and numbers. `05/01/2026` is read by the feed's language, and where that
 * is not known only if one of the two cannot be a month. null for what is no date that exists, such as "Trump 2020".
 */
export function readFeedDate(written: string, language: string | null): FeedDate | null {
  const date = written.trim().replace(/\s+/g, ' ').slice(0, MAX_LENGTH);
  const rest = date.replace(WEEKDAY, '');
  return isoDate(date) ?? numericDate(rest, language) ?? wordedDate(rest);
}

function isoDate(date: string): FeedDate | null {
  const ordinal = ORDINAL.exec(date);
  if (ordinal) {
    const day = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    return dateOf([day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()], ordinal[3]);
  }
  const match = ISO.exec(date) ?? SLASHED.exec(date);
  return match ? dateOf([Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)], match[4]) : null;
}

function numericDate(date: string, language: string | null): FeedDate | null {
  const match = NUMERIC.exec(date);
  if (!match) return null;
  const [first, second, year] = match.slice(1, 4).map(Number);
  const isMonthFirst = first > 12 ? false : second > 12 ? true : language === null ? null : isAmerican(language);
  if (isMonthFirst === null && first !== second) return null;
  return dateOf(isMonthFirst ? [year, first, second] : [year, second, first], match[4]);
}

/** "en" alone is written on both sides of the Atlantic: it says nothing. */
const isAmerican = (language: string): boolean | null => {
  const code = language.toLowerCase();
  if (code === 'en-us' || code === 'en-ph') return true;
  return code === 'en' ? null : false;
};

function wordedDate(date: string): FeedDate | null {
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst) return dateOf([fullYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(date);
  if (!monthFirst) return null;
  const [, month, day, year, clock, asctime, lastYear] = monthFirst;
  return dateOf([Number(year ?? lastYear), monthOf(month), Number(day)], clock ?? asctime);
}

/** RFC 2822, 4.3. */
function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

/** 0 for no month. */
function monthOf(name: string): number {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return (
    MONTHS.findIndex((names) =>
      names.some((start) => plain === start || (start.length >= 3 && plain.startsWith(start))),
    ) + 1
  );
}

function dateOf([year, month, day]: readonly [number, number, number], clock: string | undefined): FeedDate | null {
  const midnight = Date.UTC(year, month - 1, day);
  const exists =
    month >= 1 && new Date(midnight).getUTCMonth() === month - 1 && new Date(midnight).getUTCDate() === day;
  if (!exists || year < 1000) return null;
  return { day: new Date(midnight).toISOString().slice(0, 10), time: midnight + minutesOf(clock ?? '') * 60_000 };
}

/** Minutes after the day's beginning in UTC; 0 for a clock that cannot be read: the day stands all the same. */
function minutesOf(written: string): number {
  const match = CLOCK.exec(written.trim());
  if (!match) return 0;
  const [, hours, minutes = '0', , half, zone] = match;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 24 || Number(minutes) > 59) return 0;
  return hour * 60 + Number(minutes) - eastOf(zone);
}

function eastOf(zone: string): number {
  const offset = OFFSET.exec(zone.trim());
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const name = /^[a-z]+/i.exec(zone.trim())?.[0].toLowerCase() ?? '';
  return Object.hasOwn(ZONES, name) ? ZONES[name] : 0;
}

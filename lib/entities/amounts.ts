import type { Span } from '../text/span';

/** A date or a sum of money as the story writes it. */
export interface Amount {
  readonly span: Span;
  readonly surface: string;
  readonly kind: 'date' | 'money';
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d\\d';
const TIME = '(?:,? (?:at )?\\d{1,2}:\\d\\d(?: ?[apAP]\\.?[mM]\\.?)?)';
const PERIOD = '(?:week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)';

const DATE = [
  `${YEAR}-[01]\\d-[0-3]\\d(?:T[\\d:.]+Z?)?`,
  `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?:,? ${YEAR})?|${DAY} ${MONTH}(?:,? ${YEAR})?)${TIME}?`,
  `(?:(?:last|next|this|early|late|mid-?) ?)?${MONTH},? ${YEAR}`,
  `(?:last|next|this) (?:${MONTH}|${WEEKDAY}|${PERIOD})`,
  WEEKDAY,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|of) (?:early |late |mid-)?)${YEAR}(?!\\d|[-.,]\\d| \\p{Ll}+s\\b)`,
];

/** Begins where no digit stands before, so that a long number is looked at once. */
const NUMBER = '(?<!\\d)\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const SCALE = '(?:[ -]?(?:thousand|million|billion|trillion|mn|bn|trn|tn|crore|lakh|[kmb](?![\\p{L}\\d])))';
const SIGN = '(?:(?:US|A|AU|C|CA|NZ|HK|S|R|NT)?\\$|[£€¥₹₽₩₪₺₦₴])';
const CODE =
  '(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|Rs\\.?|SAR|SR|AED|Dhs?\\.?|QR|QAR|KD|BD|OMR|EGP|LE|PKR|Tk|RUB|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ZAR|NGN|KSh|Sh)';
const CURRENCY =
  '(?:(?:US|U\\.S\\.|Canadian|Australian|New Zealand|Hong Kong|Singapore|Taiwan) dollars?|dollars?|euros?|pounds?(?: sterling)?|cents?|pence|yen|yuan|renminbi|rupees?|roubles?|rubles?|francs?|kron(?:a|or|e|er)|pesos?|reais|real|rand|riyals?|rials?|dirhams?|dinars?|shekels?|lira|liras|won|baht|ringgit|rupiah|naira|cedis?|shillings?|hryvnias?|zlot(?:y|ys|ych)|forints?|colones|colons?|lempiras?|quetzal(?:es|s)?|bolivars?|taka|tenge|manats?|laris?|drams?)';

const MONEY = [
  `${SIGN} ?${NUMBER}${SCALE}?`,
  `${CODE} ?${NUMBER}${SCALE}?`,
  `${NUMBER}${SCALE}? (?:${CURRENCY}|${CODE})`,
];

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const PATTERNS: readonly (readonly [Amount['kind'], RegExp])[] = [
  ['money', new RegExp(`(?:${MONEY.join('|')})${END}`, 'gu')],
  ['date', new RegExp(`${EDGE}(?:${DATE.join('|')})${END}`, 'gu')],
];

/**
 * Dates and sums of money in English text, in order, none over another. By rule, with a list of currencies, since local
 * ones are what rules miss most. "Today" and the like are left alone: readers do not look them up.
 */
export function findAmounts(units: readonly { readonly text: string }[]): Amount[] {
  return units.flatMap(({ text }, unit) => {
    const [sums, dates] = PATTERNS.map(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: surface, index }): Amount => {
        return { span: { unit, start: index, end: index + surface.length }, surface, kind };
      }),
    );
    return [...sums, ...apart(dates, sums)].sort((a, b) => a.span.start - b.span.start);
  });
}

/** Those of one list that lie over none of the other; both in order. */
function apart(amounts: readonly Amount[], others: readonly Amount[]): Amount[] {
  let next = 0;
  return amounts.filter(({ span }) => {
    while (next < others.length && others[next].span.end <= span.start) next += 1;
    return next === others.length || others[next].span.start >= span.end;
  });
}

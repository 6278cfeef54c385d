import { comparable } from '../../text/char-classes';
import { plainText } from '../metadata/plain-text';

const list = (words: string): readonly string[] => words.split(', ');

/** Who wrote it, from the many ways in which pages say so. */
const ADDRESS = /(?:https?:)?\/\/|^@|\S@[^\s.]+\.\S/;
/** In lower case, as everything below: patterns that ignore case cost a fresh page up to a millisecond each. */
const BY = list('written by, reported by, reporter, by, von, par, por, di, door, texto, text, author, redaktion');
const AFTER_BY = /^(?:\s*:\s*|\s+)/;
/** "Ana Ruiz (www.daily.example)" */
const BRACKET = /\s*\([^)]*\)/g;
const PHOTO_LABELS = list('foto, fotos, photo, photos, фото, image, picture, bild');
const OF_A_DATE = list('published, updated, posted, veröffentlicht, aktualisiert, publié, publicado, stand');
const NOT_OF_A_NAME = [...OF_A_DATE, ...PHOTO_LABELS];
const CLOCK = /\d{1,2}[:.]\d\d\s*(?:uhr|h\b)/;
/** What bylines carry after the name: a role, or when. */
const AFTER_NAME = list(
  'updated, published, posted, last modified, staff writer, correspondent, senior, editor, monday, tuesday, wednesday, ' +
    'thursday, friday, saturday, sunday',
);
const DATE_AFTER_NAME =
  /\b(?:\d{1,2}[:.]\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})/;
const LETTER_OR_DIGIT = /[a-z\d]/;
const LOOSE_END = /[\s,|•·—]+$/;
const BETWEEN_NAMES = /\s*(?:[,;|、•·]|\s(?:and|und|et|y|e|og|och|en|&|\/|-|–|—)\s)\s*/;
const MAX_NAME_LENGTH = 60;
const MAX_BYLINE_LENGTH = 300;

/** Names from one raw byline; an address or a handle gives none. */
export function namesIn(raw: string): string[] {
  const text = plainText(raw.slice(0, MAX_BYLINE_LENGTH)).replace(BRACKET, '');
  const lower = text.toLowerCase();
  if (ADDRESS.test(text) || NOT_OF_A_NAME.some((label) => wordAt(lower, label) === 0) || CLOCK.test(lower)) return [];
  return upToRole(withoutBy(text))
    .split(BETWEEN_NAMES)
    .map((name) =>
      withoutBy(name)
        .replace(/[\s,.|:–—-]+$/, '')
        .trim(),
    )
    .filter(
      (name) => name.length > 1 && name.length <= MAX_NAME_LENGTH && comparable(name).replace(/[\d ]/g, '') !== '',
    );
}

/** Where the words begin as words of their own, -1 where they do not. */
function wordAt(lower: string, words: string): number {
  const at = lower.indexOf(words);
  const around = at < 0 ? '' : lower.charAt(at - 1) + lower.charAt(at + words.length);
  return at < 0 || LETTER_OR_DIGIT.test(around) ? -1 : at;
}

function withoutBy(name: string): string {
  const lower = name.toLowerCase();
  for (const by of BY) {
    const after = lower.startsWith(by) ? AFTER_BY.exec(name.slice(by.length)) : null;
    if (after) return name.slice(by.length + after[0].length);
  }
  return name;
}

function upToRole(names: string): string {
  const lower = names.toLowerCase();
  // The lower case of a few letters (İ) is longer than the letter, and places have to stay.
  const searched = lower.length === names.length ? lower : names;
  const places = AFTER_NAME.map((role) => wordAt(searched, role));
  if (/\d/.test(searched)) places.push(searched.search(DATE_AFTER_NAME));
  const end = Math.min(names.length, ...places.filter((place) => place >= 0));
  return end < names.length ? names.slice(0, end).replace(LOOSE_END, '') : names;
}

const keyOf = (name: string) => comparable(name).replaceAll(' ', '');

/** In order, each name once. */
export function distinctNames(raw: Iterable<string>): string[] {
  const names = new Map<string, string>();
  for (const text of raw) {
    for (const name of namesIn(text)) if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  }
  return [...names.values()];
}

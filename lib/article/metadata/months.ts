/** How months begin, without their accents, in English, German, French, Spanish, Portuguese, Italian, Dutch, Turkish and Russian. */
const STEMS = [
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
const LANGUAGES_OF_STEMS = new Set('en de fr es pt it nl tr ru'.split(' '));
const ACCENTS = /[\u0300-\u036f]/g;
/** Letters that a word and a month's name have to begin with alike. */
const MIN_COMMON = 3;

/**
 * The month that a word names, 1 to 12; null for none. Languages share no list: "listopada" is November in Polish and
 * October in Croatian. What the table does not have, the browser knows (CLDR, by Intl); that takes a millisecond, once a
 * language.
 */
export function monthNamed(word: string, language: string | null): number | null {
  const plain = plainOf(word);
  const own = language?.toLowerCase().split('-')[0] ?? '';
  const tableFirst = own === '' || LANGUAGES_OF_STEMS.has(own);
  const inTable = () => numberOf(STEMS.findIndex((stems) => stems.some((stem) => plain.startsWith(stem))));
  const inLanguage = () => nearestName(plain, namesIn(own));
  return tableFirst ? inTable() : (inLanguage() ?? inTable());
}

const numberOf = (index: number): number | null => (index < 0 ? null : index + 1);
const plainOf = (word: string): string => word.toLowerCase().normalize('NFD').replace(ACCENTS, '');

/**
 * "czerwca" and "czerwiec" are one month, "kve" is květen, and června and července are two: the name with which the word has
 * the longest beginning in common, where that is one name alone.
 */
function nearestName(word: string, names: readonly string[]): number | null {
  const shared = names.map((name) => (name === word ? Number.POSITIVE_INFINITY : commonBeginning(name, word)));
  const most = Math.max(...shared);
  const isTelling =
    most >= Math.max(MIN_COMMON, Math.min(word.length, MIN_COMMON + 1)) || most === Number.POSITIVE_INFINITY;
  return isTelling && shared.filter((length) => length === most).length === 1 ? shared.indexOf(most) + 1 : null;
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const known = new Map<string, readonly string[]>();

function namesIn(language: string): readonly string[] {
  let names = known.get(language);
  if (!names) {
    names = monthNames(language);
    known.set(language, names);
  }
  return names;
}

/** With a day beside it, since that is another form in half of the languages. None for what is no language. */
function monthNames(language: string): readonly string[] {
  if (!language) return [];
  try {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return STEMS.map((_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2001, month, 15)));
      return plainOf(parts.find(({ type }) => type === 'month')?.value ?? '');
    });
  } catch {
    // A page may call its language anything.
    return [];
  }
}

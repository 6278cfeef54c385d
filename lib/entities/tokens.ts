import { splitSentences } from '../text/sentences';
import { createWords, type Word } from './word';

/**
 * The words of an article, as the recogniser reads them.
 *
 * Hyphenated words stay whole ("Itar-Tass", "Secretary-General": splitting them cost 2 to 9 F1 on the first two
 * stories), but "-led", "-based" and the like come off ("U.S." + "-led"). Possessives and clitics come off ("NATO" +
 * "'s"), so that no name ever holds one. "Mr.", "U.S." and "J." keep their stops.
 */
export interface Token {
  readonly word: Word;
  /** UTF-16 offsets into the unit. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly unit: number;
  readonly tokens: readonly Token[];
  /** Four in five of the words that a headline would capitalise have a capital: capitals say little here. */
  readonly headline: boolean;
}

const TITLES = 'Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Rep|Reps|Sen|Sens|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Brig|Rev|Hon|St|Jr|Sr';
const FIRMS = 'Inc|Corp|Co|Ltd|Bros|Cos';
const MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec';
/** As agencies write them after a town: "Camden, N.J., and Chester, Pa." The letters with stops are words anyway. */
const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|W\\.Va|Wis|Wyo|Ont|Que|Alta';

/** In order of trial: U.S., J., Mr., numbers, words with inner hyphens, apostrophes and ampersands, then one mark. */
const TOKEN = new RegExp(
  [
    '(?:\\p{L}\\.){2,}',
    '(?<=\\p{L}\\.)-\\p{Ll}+',
    `(?<![\\p{L}\\p{N}])(?:${TITLES}|${FIRMS}|${MONTHS}|No|vs)\\.`,
    `(?<=, )(?:${STATES})\\.`,
    '(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=\\s*\\p{Lu})',
    '\\p{N}+(?:[.,:]\\p{N}+)*(?:\\p{L}\\p{M}*)*',
    "[\\p{L}\\p{M}\\p{N}]+(?:['’&.-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*",
    "--+|\\.{2,}|``|''",
    '[^\\s]',
  ].join('|'),
  'gu',
);
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const COMPOUND =
  /^(.+)(-(?:led|based|backed|born|run|held|controlled|sponsored|funded|owned|made|style|occupied|dominated|ruled|bound|related|era|friendly|linked|listed|brokered|supported|trained|allied|area|wide))$/i;

const STATE = new RegExp(`^(?:(?:${STATES})|N\\.[CDHJMY]|S\\.[CD]|R\\.I|D\\.C|B\\.C)\\.$`);

/** "Pa.", "N.J.": a state of the United States or a province of Canada, cut short. */
export const isStateAbbreviation = ({ word }: Token): boolean => STATE.test(word.text);

/** "-based" and the like, as they come off a word. */
export const isCompoundTail = ({ word }: Token): boolean => word.text.length > 2 && COMPOUND.test(`x${word.text}`);

/** Longest unit that is read, in UTF-16 units; what lies beyond is left without names. */
const MAX_UNIT_LENGTH = 50_000;

export function readSentences(units: readonly { readonly text: string }[]): Sentence[] {
  const wordFor = createWords();
  return units.flatMap(({ text }, unit) => {
    const read = text.length > MAX_UNIT_LENGTH ? text.slice(0, MAX_UNIT_LENGTH) : text;
    return splitSentences(read).map(({ start, end }) => {
      const tokens = tokenise(read, start, end, wordFor);
      return { unit, tokens, headline: isHeadline(tokens) };
    });
  });
}

function tokenise(text: string, from: number, to: number, wordFor: (text: string) => Word): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number) => {
    if (start < end) tokens.push({ word: wordFor(text.slice(start, end)), start, end });
  };
  for (const { 0: piece, index } of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + index;
    const end = start + piece.length;
    const stem = start + stemLength(piece);
    add(start, stem);
    add(stem, end);
  }
  return tokens;
}

/** Length of what stands before a clitic or "-led"; the whole length where there is none. */
function stemLength(piece: string): number {
  if (piece.length < 3) return piece.length;
  const clitic = /['’]/.test(piece) ? CLITIC.exec(piece) : null;
  if (clitic && clitic.index > 0) return clitic.index;
  const compound = piece.includes('-') ? COMPOUND.exec(piece) : null;
  return compound ? compound[1].length : piece.length;
}

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ word }) => word.letters && (word.text.length > 3 || (word.capital && word.text !== 'I')),
  );
  return words.length >= 4 && words.filter(({ word }) => word.capital).length >= words.length * 0.8;
}

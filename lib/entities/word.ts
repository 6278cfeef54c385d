import { finish, hashText } from './hash';

/** What can be said of a word by itself. One Word stands for every occurrence of the same characters in an article. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents. */
  readonly folded: string;
  readonly hash: number;
  /** Begins with a letter of any script. */
  readonly letters: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has a capital letter anywhere: "al-Qaida", "iPhone". */
  readonly hasCapital: boolean;
  /** Has capital letters, and no small ones: "NATO", "U.S.", "A". */
  readonly allCapitals: boolean;
  /** The pattern of its characters, runs cut to two: "Itar-Tass" is "Xxx-Xxx". */
  readonly shape: string;
}

const ASCII = /^[\x20-\x7e]*$/;
const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case without accents, so that "Erdoğan" and "Erdogan" are one; apostrophes straight. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .replace(/[ßøłđıæœ]/g, (letter) => LETTERS_WITHOUT_MARKS[letter])
    .replace(/[‘’ʼ]/g, "'")
    .normalize('NFC');
}

/** A cache of Words: an article has a fifth as many different words as words. */
export function createWords(): (text: string) => Word {
  const words = new Map<string, Word>();
  return (text) => {
    const known = words.get(text);
    if (known) return known;
    const word = describe(text);
    words.set(text, word);
    return word;
  };
}

function describe(text: string): Word {
  const folded = foldWord(text);
  const hasCapital = /\p{Lu}/u.test(text);
  return {
    text,
    folded,
    hash: finish(hashText(folded)),
    letters: /^\p{L}/u.test(text),
    capital: /^[\p{Lu}\p{Lt}]/u.test(text),
    hasCapital,
    allCapitals: hasCapital && !/\p{Ll}/u.test(text),
    shape: shapeOf(text),
  };
}

function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\x80') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /[\p{L}\p{M}]/u.test(character) ? 'x' : character;
}

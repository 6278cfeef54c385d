import { badAsset } from '../errors/asset-error';
import { finish, hashText } from './hash';
import { openContainer } from './model/container';
import { openHashedKeys } from './model/hashed-keys';
import type { Token } from './tokens';

/**
 * Names that are known beforehand: countries, cities, first names …, and what a first model found again and again in
 * unmarked news (assets/gazetteer/names.bin).
 *
 *   section 0  keys   hashed keys of names: folded words, one space between
 *   section 1  lists  for each key the set of lists that hold it, a u16 of bits in the order of NAME_LISTS:
 *                     all low bytes, then all high bytes
 *
 * Sources and licences: assets/gazetteer/names.md.
 */
export const NAME_LISTS = [
  'country',
  'capital',
  'demonym',
  'leader',
  'party',
  'international',
  'region',
  'state',
  'city',
  'first-name',
  'last-name',
  'company',
  'news-person',
  'news-organisation',
  'news-place',
  'team',
] as const;

export type NameList = (typeof NAME_LISTS)[number];
export const NAMES_FILE = { magic: 'CTnm', sections: 2 };

/** Longest name looked up, in words: measured, longer ones are hardly ever written out. */
export const MAX_NAME_LENGTH = 5;

export interface Gazetteer {
  /** Bits in the order of NAME_LISTS; 0 where no list holds the name. `state` comes from startName and addWord. */
  listsOf(state: number): number;
}

/** The bit of a list in what `listsOf` gives. */
export function bitOf(...lists: readonly NameList[]): number {
  return lists.reduce((bits, list) => bits | (1 << NAME_LISTS.indexOf(list)), 0);
}

/** @throws AssetError where the file is not a gazetteer, or damaged. */
export function openGazetteer(file: ArrayBuffer): Gazetteer {
  const [keySection, lists] = openContainer(file, NAMES_FILE);
  const keys = openHashedKeys(keySection);
  if (lists.length !== 2 * keys.size) throw badAsset(NAMES_FILE.magic, 'names');
  return {
    listsOf(state) {
      const rank = keys.find(finish(state));
      return rank < 0 ? 0 : lists[rank] | (lists[keys.size + rank] << 8);
    },
  };
}

/** A name's hash grows word by word, so that every length of a run of words is looked up in one pass. */
export function startName(token: Token): number {
  return hashText(token.word.folded);
}

export function addWord(state: number, token: Token): number {
  return hashText(token.word.folded, hashText(' ', state));
}

/** Lists that hold the words `from` to `to` (exclusive) as one name. */
export function listsOfRun(gazetteer: Gazetteer, tokens: readonly Token[], from: number, to: number): number {
  let state = startName(tokens[from]);
  for (let index = from + 1; index < to; index++) state = addWord(state, tokens[index]);
  return gazetteer.listsOf(state);
}

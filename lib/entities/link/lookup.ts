import type { EntityType } from '../entity';
import type { Group } from './group';
import { slipKeysOf, slipKeysOfTails } from './slips';

/**
 * Where a name's longer forms are looked for, so that no name is compared with all others:
 *
 *   "organisation holm" ──▶ groups with that word        "person premier" ──▶ groups with that title
 *   "organisation iht"  ──▶ groups with these initials   "holm|hamerfeld" ──▶ people whose name is a letter away
 *
 * Each list is in the order of first mention and holds MAX_NAMESAKES at most: real articles have a dozen, and a page of made-up
 * names costs no more than its length.
 */
export interface Lookup {
  withWord(type: EntityType, word: string): readonly Group[];
  withTitle(title: string): readonly Group[];
  withInitials(type: EntityType, initials: string): readonly Group[];
  called(type: EntityType, form: string): Group | null;
  /** People whose names, or whose last words, may be the same but for one letter. */
  nearlyCalled(words: readonly string[]): readonly Group[];
  acronyms(): readonly Group[];
}

const MAX_NAMESAKES = 100;
const NONE: readonly Group[] = [];

export function createLookup(groups: readonly Group[]): Lookup {
  const lists = new Map<string, Group[]>();
  const forms = new Map<string, Group>();
  const acronyms: Group[] = [];
  const add = (key: string, group: Group) => {
    const list = lists.get(key);
    if (!list) lists.set(key, [group]);
    else if (list.length < MAX_NAMESAKES && list.at(-1) !== group) list.push(group);
  };
  for (const group of groups) {
    const { type, words } = group;
    for (const word of words) add(`${type} ${word}`, group);
    for (const form of group.forms) if (!forms.has(`${type} ${form}`)) forms.set(`${type} ${form}`, group);
    if (type === 'person') {
      for (const title of group.titles) add(`title ${title}`, group);
      for (const key of slipKeysOfTails(words)) add(key, group);
    } else if (words.length > 1) {
      for (const initials of initialsOf(group)) add(`initials ${type} ${initials}`, group);
    } else if (type === 'organisation' && isAcronym(group) && acronyms.length < MAX_NAMESAKES) acronyms.push(group);
  }
  return {
    withWord: (type, word) => lists.get(`${type} ${word}`) ?? NONE,
    withTitle: (title) => lists.get(`title ${title}`) ?? NONE,
    withInitials: (type, initials) => lists.get(`initials ${type} ${initials}`) ?? NONE,
    called: (type, form) => forms.get(`${type} ${form}`) ?? null,
    nearlyCalled: (words) => [...new Set(slipKeysOf(words).flatMap((key) => lists.get(key) ?? NONE))],
    acronyms: () => acronyms,
  };
}

export const isAcronym = ({ words, mentions }: Group): boolean =>
  words.length === 1 &&
  words[0].length >= 2 &&
  words[0].length <= 7 &&
  mentions.some(({ surface }) => surface === surface.toUpperCase());

/** First letters of the capitalised words of each surface, in lower case. */
function initialsOf({ mentions }: Group): Set<string> {
  const surfaces = new Set(mentions.map(({ surface }) => surface));
  return new Set([...surfaces].map(initialsOfName));
}

export const initialsOfName = (surface: string): string =>
  surface
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

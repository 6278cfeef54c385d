import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisationNames } from '../../lib/entities/aliases/aliases';
import {
  addWord,
  bitOf,
  type Gazetteer,
  MAX_NAME_LENGTH,
  NAMES_FILE,
  type NameList,
  startName,
} from '../../lib/entities/gazetteer';
import { finish } from '../../lib/entities/hash';
import { writeContainer } from '../../lib/entities/model/container';
import { writeHashedKeys } from '../../lib/entities/model/hashed-keys';
import type { NameType } from '../../lib/entities/name';
import { readSentences } from '../../lib/entities/tokens';

/** Which file of the data folder fills which list: one name a line. */
const FILES: Readonly<Partial<Record<NameList, readonly string[]>>> = {
  country: ['country', 'isocountry'],
  capital: ['capital'],
  demonym: ['demonym', 'nationality'],
  leader: ['chiefs', 'congress', 'uspres'],
  party: ['party'],
  international: ['intorg'],
  region: ['admin', 'region'],
  state: ['usstate'],
  city: ['city'],
  'first-name': ['firstname'],
  'last-name': ['lastname20k'],
  company: ['company'],
};

/** Clubs, leagues and sports associations, a list of our own: a club is called by its city's name. */
const TEAMS = 'tools/train/teams.txt';

const LEARNED: Readonly<Partial<Record<NameType, NameList>>> = {
  person: 'news-person',
  organisation: 'news-organisation',
  place: 'news-place',
};

/**
 * Writes names.bin from a folder of name lists, the organisations of the alias table, our list of teams, and names learned
 * from unmarked news. Names longer than MAX_NAME_LENGTH words are never looked up: left out.
 */
export function buildGazetteer(folder: string, learned: ReadonlyMap<number, NameType>): Uint8Array<ArrayBuffer> {
  const lists = new Map<number, number>();
  const add = (hash: number, list: NameList) => lists.set(hash, (lists.get(hash) ?? 0) | bitOf(list));
  for (const [list, files] of Object.entries(FILES)) {
    for (const name of files.flatMap((file) => readLines(join(folder, `${file}.txt`)))) {
      for (const hash of hashOf(name)) add(hash, list as NameList);
    }
  }
  for (const name of organisationNames()) for (const hash of hashOf(name)) add(hash, 'international');
  for (const name of readLines(TEAMS)) for (const hash of hashOf(name)) add(hash, 'team');
  for (const [hash, type] of learned) {
    const list = LEARNED[type];
    if (list) add(hash, list);
  }
  const { section, rankOf } = writeHashedKeys(lists.keys());
  const size = Math.max(...[...lists.keys()].map(rankOf)) + 1;
  const bits = new Uint8Array(2 * size);
  for (const [hash, set] of lists) {
    bits[rankOf(hash)] |= set & 255;
    bits[size + rankOf(hash)] |= set >>> 8;
  }
  return writeContainer(NAMES_FILE.magic, [section, bits]);
}

/** The same without some of its lists: the trainer hides them now and then, so that the model can do without. */
export function withoutLists(gazetteer: Gazetteer, ...lists: readonly NameList[]): Gazetteer {
  const kept = ~bitOf(...lists);
  return { listsOf: (state) => gazetteer.listsOf(state) & kept };
}

/** The hash under which a name is looked up; none for a name that never is. */
function hashOf(name: string): number[] {
  const tokens = readSentences([{ text: name }]).flatMap((sentence) => sentence.tokens);
  if (name.length < 2 || tokens.length === 0 || tokens.length > MAX_NAME_LENGTH) return [];
  return [finish(tokens.slice(1).reduce(addWord, startName(tokens[0])))];
}

function readLines(file: string): string[] {
  if (!existsSync(file)) throw new Error(`no list of names at ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addWord, bitOf, LONGEST_NAME, NAMES_FILE, type NameList, startName } from '../../lib/entities/gazetteer';
import { writeContainer } from '../../lib/entities/model/container';
import { finish } from '../../lib/entities/model/hash';
import { writeHashedKeys } from '../../lib/entities/model/hashed-keys';
import { readSentences } from '../../lib/entities/tokens';

/** Which file of the data folder fills which list: one name a line. */
const FILES: Readonly<Record<NameList, readonly string[]>> = {
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

/** Writes names.bin from a folder of name lists. Names longer than LONGEST_NAME words are never looked up: left out. */
export function buildGazetteer(folder: string): Uint8Array<ArrayBuffer> {
  const lists = new Map<number, number>();
  for (const [list, files] of Object.entries(FILES)) {
    for (const name of files.flatMap((file) => readLines(join(folder, `${file}.txt`)))) {
      const tokens = readSentences([{ text: name }]).flatMap((sentence) => sentence.tokens);
      if (name.length < 2 || tokens.length === 0 || tokens.length > LONGEST_NAME) continue;
      const state = tokens.slice(1).reduce(addWord, startName(tokens[0]));
      const hash = finish(state);
      lists.set(hash, (lists.get(hash) ?? 0) | bitOf(list as NameList));
    }
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

function readLines(file: string): string[] {
  if (!existsSync(file)) throw new Error(`no list of names at ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

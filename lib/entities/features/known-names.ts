import { addWord, type Gazetteer, MAX_NAME_LENGTH, NAME_LISTS, startName } from '../gazetteer';
import type { Token } from '../tokens';

/** For each word, the lists in which it is the whole, the first, an inner or the last word of a name: bits of NAME_LISTS. */
export interface KnownNames {
  readonly whole: Uint16Array;
  readonly first: Uint16Array;
  readonly inner: Uint16Array;
  readonly last: Uint16Array;
}

/** From each capitalised word the longest name in every list. */
export function findKnownNames(tokens: readonly Token[], gazetteer: Gazetteer): KnownNames {
  const known = {
    whole: new Uint16Array(tokens.length),
    first: new Uint16Array(tokens.length),
    inner: new Uint16Array(tokens.length),
    last: new Uint16Array(tokens.length),
  };
  const found = new Uint16Array(MAX_NAME_LENGTH + 1);
  for (const [from, token] of tokens.entries()) {
    if (!token.word.capital) continue;
    let state = startName(token);
    let longest = 0;
    for (let length = 1; length <= MAX_NAME_LENGTH && from + length <= tokens.length; length++) {
      if (length > 1) state = addWord(state, tokens[from + length - 1]);
      found[length] = gazetteer.listsOf(state);
      if (found[length]) longest = length;
    }
    let taken = 0;
    for (let length = longest; length > 0; length--) {
      const lists = found[length] & ~taken;
      taken |= lists;
      if (lists) mark(known, from, length, lists);
    }
  }
  return known;
}

function mark(known: KnownNames, from: number, length: number, lists: number): void {
  if (length === 1) {
    known.whole[from] |= lists;
    return;
  }
  known.first[from] |= lists;
  known.last[from + length - 1] |= lists;
  for (let index = from + 1; index < from + length - 1; index++) known.inner[index] |= lists;
}

/** Calls back with the number of every list in a set of bits. */
export function eachList(bits: number, visit: (list: number) => void): void {
  for (let list = 0; list < NAME_LISTS.length; list++) if (bits & (1 << list)) visit(list);
}

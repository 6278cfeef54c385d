import { knownEntity } from './aliases/aliases';
import type { Name } from './name';
import type { Sentence, Token } from './tokens';

const COURTESY_TITLES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.']);
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/;

/**
 * Words that end a person's full name or stand after "Mr" anywhere in an article, unless they are a country or a capital
 * as well ("Michael Jordan"). A full name may have another in quotation marks: Otto "The Boat" Quill.
 */
export function surnamesOf(sentences: readonly Sentence[], names: readonly (readonly Name[])[]): Set<string> {
  const surnames = new Set<string>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (const { from, to, type } of names[index]) {
      const full = type === 'person' && to - from > 1;
      const titled = to - from === 1 && COURTESY_TITLES.has(tokens[from - 1]?.word.folded ?? '');
      const { text, folded } = tokens[to - 1].word;
      if (
        (full || titled || followsNickname(tokens, from)) &&
        !SUFFIXES.test(folded) &&
        knownEntity(folded, 'place')?.type !== 'place'
      )
        surnames.add(text);
    }
  }
  return surnames;
}

const QUOTE = /^(?:["“”„'‘’]|``|'')$/;
/** Longest nickname, in words. */
const MAX_NICKNAME = 3;

/** After a capitalised word and one to three words in quotation marks. */
function followsNickname(tokens: readonly Token[], index: number): boolean {
  if (!QUOTE.test(tokens[index - 1]?.word.text ?? '')) return false;
  for (let length = 1; length <= MAX_NICKNAME; length++) {
    const open = tokens[index - 2 - length]?.word.text ?? '';
    if (QUOTE.test(open)) return Boolean(tokens[index - 3 - length]?.word.capital) && tokens[index - 2].word.letters;
  }
  return false;
}

import { knownEntity } from './aliases/aliases';
import type { Name } from './name';
import type { Sentence } from './tokens';

const COURTESY_TITLES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.']);
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/;

/**
 * Words that end a person's full name or stand after "Mr" anywhere in an article, unless they are a country or a capital
 * as well ("Michael Jordan").
 */
export function surnamesOf(sentences: readonly Sentence[], names: readonly (readonly Name[])[]): Set<string> {
  const surnames = new Set<string>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (const { from, to, type } of names[index]) {
      const full = type === 'person' && to - from > 1;
      const titled = to - from === 1 && COURTESY_TITLES.has(tokens[from - 1]?.word.folded ?? '');
      const { text, folded } = tokens[to - 1].word;
      if ((full || titled) && !SUFFIXES.test(folded) && !knownEntity(folded, 'place')) surnames.add(text);
    }
  }
  return surnames;
}

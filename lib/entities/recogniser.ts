import type { Mention } from './entity';
import { openGazetteer } from './gazetteer';
import { withoutImpersonal } from './impersonal';
import { openModel } from './model/model';
import { toMentions } from './name';
import { findNamesByRule } from './rules';
import { findNamesByModel } from './tagger';
import { readSentences, type Sentence } from './tokens';

/** Words of an article that are looked at: six times the longest long read. A page of made-up names costs no more than this. */
const MAX_WORDS = 60_000;

/** The first sentences, as many as have so many words together. */
function withinBudget(sentences: readonly Sentence[]): readonly Sentence[] {
  let words = 0;
  const end = sentences.findIndex(({ tokens }) => {
    words += tokens.length;
    return words > MAX_WORDS;
  });
  return end < 0 ? sentences : sentences.slice(0, end);
}

/** Finds names in an article's units. Keeps nothing between calls. */
export interface Recogniser {
  /** In the order of the text. The model knows English only: what is not goes by rules and lists. */
  recognise(units: readonly { readonly text: string }[], options: { readonly english: boolean }): Mention[];
}

/**
 * @param model contents of assets/models/names-en.bin; null to go by rules alone
 * @param gazetteer contents of assets/gazetteer/names.bin
 * @throws Error where a file is not what it should be, or damaged
 */
export function createRecogniser(model: ArrayBuffer | null, gazetteer: ArrayBuffer): Recogniser {
  const known = openGazetteer(gazetteer);
  const weights = model && openModel(model);
  return {
    recognise(units, { english }) {
      const sentences = withinBudget(readSentences(units));
      if (!weights || !english) {
        const names = findNamesByRule(sentences, known, { guess: english });
        return toMentions(units, sentences, withoutImpersonal(sentences, names, known));
      }
      return toMentions(units, sentences, findNamesByModel(sentences, weights, known));
    },
  };
}

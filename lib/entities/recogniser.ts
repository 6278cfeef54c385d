import { makeConsistent } from './consistency';
import { studyDocument } from './document';
import type { Mention } from './entity';
import { openGazetteer } from './gazetteer';
import { openModel } from './model/model';
import { toMentions } from './name';
import { findNamesByRule } from './rules';
import { tagNames } from './tagger';
import { readSentences } from './tokens';

/** Finds names in an article's units. Keeps nothing between calls. */
export interface Recogniser {
  recognise(units: readonly { readonly text: string }[]): Mention[];
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
    recognise(units) {
      const sentences = readSentences(units);
      if (!weights) return toMentions(units, sentences, findNamesByRule(sentences, known));
      const names = tagNames(sentences, weights, known);
      return toMentions(units, sentences, makeConsistent(sentences, names, studyDocument(sentences, known)));
    },
  };
}

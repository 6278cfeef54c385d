import { extractFeatures } from './features/extract';
import type { Gazetteer } from './gazetteer';
import { LABELS, namesFromLabels } from './model/labels';
import type { Model } from './model/model';
import { bestLabels } from './model/viterbi';
import type { Name } from './name';
import type { Sentence } from './tokens';

/** Names as the model reads them, sentence by sentence. */
export function tagNames(sentences: readonly Sentence[], model: Model, gazetteer: Gazetteer): Name[][] {
  const names: Name[][] = [];
  let scores = new Int32Array(64 * LABELS);
  extractFeatures(sentences, { gazetteer, classes: model.classes }, (features, sentence) => {
    const needed = features.words * LABELS;
    if (scores.length < needed) scores = new Int32Array(2 * needed);
    model.score(features, scores);
    names[sentence] = namesFromLabels(bestLabels(scores, features.words, model.transitions));
  });
  return names;
}

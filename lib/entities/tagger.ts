import { withBoundaries } from './boundaries';
import { makeConsistent } from './consistency';
import { studyDocument } from './document';
import { extractFeatures } from './features/extract';
import type { Gazetteer } from './gazetteer';
import { withoutImpersonal } from './impersonal';
import { LABELS, namesFromLabels } from './model/labels';
import type { Model } from './model/model';
import { bestLabels } from './model/viterbi';
import type { Name } from './name';
import { withoutOffices } from './offices';
import type { Sentence } from './tokens';

/**
 * Names as the model reads them, brought to our guideline and made consistent over the article.
 *
 *   words ── features ──▶ scores ── best sequence ──▶ names ── boundaries, offices ──▶ names ── one name, one type ──▶ names
 */
export function findNamesByModel(sentences: readonly Sentence[], model: Model, gazetteer: Gazetteer): Name[][] {
  const facts = studyDocument(sentences, gazetteer);
  const names: Name[][] = [];
  let scores = new Int32Array(64 * LABELS);
  extractFeatures(sentences, facts, { gazetteer, classes: model.classes }, (features, sentence) => {
    const needed = features.words * LABELS;
    if (scores.length < needed) scores = new Int32Array(2 * needed);
    model.score(features, scores);
    const tagged = namesFromLabels(bestLabels(scores, features.words, model.transitions));
    const { tokens } = sentences[sentence];
    names[sentence] = withoutOffices(tokens, withBoundaries(tokens, tagged, gazetteer), gazetteer);
  });
  return makeConsistent(sentences, withoutImpersonal(sentences, names, gazetteer), facts);
}

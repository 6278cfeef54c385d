import { studyDocument } from '../document';
import type { Gazetteer } from '../gazetteer';
import type { Sentence } from '../tokens';
import { addDocumentFeatures } from './document-features';
import { createFeatureBuffer, type FeatureBuffer } from './feature-buffer';
import { addKnownFeatures } from './known-features';
import { openWindow } from './window';
import { addWordFeatures } from './word-features';
import { createFigures, type WordClasses } from './word-figures';

export interface FeatureResources {
  readonly gazetteer: Gazetteer;
  readonly classes: WordClasses;
}

/**
 * Features of every word of an article, about 80 each, sentence by sentence. The trainer and the tagger both come here,
 * so that a model always sees what it was trained on.
 *
 * @param visit is handed one buffer again and again: what it wants to keep it copies
 */
export function extractFeatures(
  sentences: readonly Sentence[],
  { gazetteer, classes }: FeatureResources,
  visit: (features: FeatureBuffer, sentence: number) => void,
): void {
  const facts = studyDocument(sentences, gazetteer);
  const figuresOf = createFigures(classes);
  const buffer = createFeatureBuffer();
  for (const [number, sentence] of sentences.entries()) {
    const window = openWindow(sentence, figuresOf, facts, gazetteer);
    buffer.clear();
    for (let index = 0; index < sentence.tokens.length; index++) {
      addWordFeatures(window, index, buffer);
      addKnownFeatures(window, index, buffer);
      addDocumentFeatures(window, index, buffer);
      buffer.endWord();
    }
    visit(buffer, number);
  }
}

import type { DocumentFacts } from '../document';
import type { Gazetteer } from '../gazetteer';
import type { Sentence } from '../tokens';
import { addDocumentFeatures } from './document-features';
import { createFeatureBuffer, type FeatureBuffer, template } from './feature-buffer';
import { addKnownFeatures } from './known-features';
import { openWindow, type Window } from './window';
import { addWordFeatures } from './word-features';
import { createFigures, type WordClasses } from './word-figures';

export interface FeatureResources {
  readonly gazetteer: Gazetteer;
  readonly classes: WordClasses;
}

/**
 * Features of every word of an article, sentence by sentence: about 80 for a word near a capital, one for any other. The trainer and the tagger both come here,
 * so that a model always sees what it was trained on.
 *
 * @param visit is handed one buffer again and again: what it wants to keep it copies
 */
export function extractFeatures(
  sentences: readonly Sentence[],
  facts: DocumentFacts,
  { gazetteer, classes }: FeatureResources,
  visit: (features: FeatureBuffer, sentence: number) => void,
): void {
  const figuresOf = createFigures(classes);
  const buffer = createFeatureBuffer();
  for (const [number, sentence] of sentences.entries()) {
    const window = openWindow(sentence, figuresOf, facts, gazetteer);
    buffer.clear();
    for (let index = 0; index < sentence.tokens.length; index++) {
      if (isPlain(window, index)) buffer.add(PLAIN);
      else {
        addWordFeatures(window, index, buffer);
        addKnownFeatures(window, index, buffer);
        addDocumentFeatures(window, index, buffer);
      }
      buffer.endWord();
    }
    visit(buffer, number);
  }
}

const PLAIN = template('plain');

/** Neither the word nor its neighbours have a capital: four words in ten, hardly ever in a name, and not worth the time. */
function isPlain({ tokens }: Window, index: number): boolean {
  for (let at = Math.max(0, index - 1); at <= index + 1 && at < tokens.length; at++) {
    if (tokens[at].word.hasCapital) return false;
  }
  return true;
}

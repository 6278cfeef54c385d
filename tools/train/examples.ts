import { studyDocument } from '../../lib/entities/document';
import { extractFeatures, type FeatureResources } from '../../lib/entities/features/extract';
import { labelsFromNames } from '../../lib/entities/model/labels';
import { type MarkedArticle, toSentences } from './marked-article';

/**
 * All sentences of a training set as figures, in a few large arrays (a hundred million features fit in half a gigabyte):
 *
 *   sentences   starts[s] .. starts[s + 1]   words of sentence s
 *   words       labels[w]                    what the word should be
 *               features[w] .. features[w+1] where its features lie in `ids`
 */
export interface Examples {
  readonly sentences: number;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly features: Uint32Array;
  readonly ids: Uint32Array;
  /** Weight of each sentence in training. */
  readonly weights: Float32Array;
}

export interface TrainingArticle {
  readonly article: MarkedArticle;
  /** How much it counts: machine-made marks less than those made by hand. */
  readonly weight: number;
  /** What its features are taken from. */
  readonly resources: FeatureResources;
}

/** Numbers features; -1 for one that is not in use. */
export type FeatureNumber = (hash: number) => number;

export function buildExamples(articles: readonly TrainingArticle[], numberOf: FeatureNumber): Examples {
  const starts: number[] = [0];
  const weights: number[] = [];
  const labels = createColumn(Uint8Array);
  const features = createColumn(Uint32Array);
  const ids = createColumn(Uint32Array);
  features.push(0);
  for (const { article, weight, resources } of articles) {
    const { sentences, names } = toSentences(article);
    const facts = studyDocument(sentences, resources.gazetteer);
    extractFeatures(sentences, facts, resources, (buffer, sentence) => {
      const gold = labelsFromNames(names[sentence], buffer.words);
      for (let word = 0; word < buffer.words; word++) {
        for (let index = buffer.starts[word]; index < buffer.starts[word + 1]; index++) {
          const number = numberOf(buffer.hashes[index]);
          if (number >= 0) ids.push(number);
        }
        features.push(ids.length);
        labels.push(gold[word]);
      }
      starts.push(labels.length);
      weights.push(weight);
    });
  }
  return {
    sentences: weights.length,
    starts: Uint32Array.from(starts),
    labels: labels.values(),
    features: features.values(),
    ids: ids.values(),
    weights: Float32Array.from(weights),
  };
}

/** Calls back with every feature of every word, for counting. */
export function eachFeature(articles: readonly TrainingArticle[], visit: (hash: number) => void): void {
  for (const { article, resources } of articles) {
    const { sentences } = toSentences(article);
    const facts = studyDocument(sentences, resources.gazetteer);
    extractFeatures(sentences, facts, resources, ({ hashes, starts, words }) => {
      for (let index = 0; index < starts[words]; index++) visit(hashes[index]);
    });
  }
}

type Column = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A typed array that grows. */
function createColumn<Kind extends Column>(kind: new (length: number) => Kind) {
  let array = new kind(1 << 16);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value: number) {
      if (length === array.length) {
        const larger = new kind(2 * array.length);
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    values: () => array.slice(0, length) as Kind,
  };
}

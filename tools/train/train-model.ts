import { buildExamples, eachFeature, type TrainingArticle } from './examples';
import { createFeatureCounter } from './feature-index';
import { optimise } from './optimise';
import { packModel } from './pack-model';

export interface ModelOptions {
  /** Least times that a feature must be seen. */
  readonly minimum: number;
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
  readonly seed: number;
  readonly prune: number;
  readonly scale: number;
}

/** Room for 27 million different features. */
const FEATURE_BITS = 25;

/** From marked articles to the bytes of a model file. */
export function trainModel(
  articles: readonly TrainingArticle[],
  classes: ReadonlyMap<number, number>,
  options: ModelOptions,
): Uint8Array<ArrayBuffer> {
  const counter = createFeatureCounter(FEATURE_BITS);
  eachFeature(articles, counter.count);
  const index = counter.index(options.minimum);
  const examples = buildExamples(articles, index.numberOf);
  console.log(`${articles.length} articles, ${examples.labels.length} words, ${index.size} features`);
  const weights = optimise(examples, index.size, {
    ...options,
    onEpoch: (epoch, _, loss) => console.log(`epoch ${epoch} of ${options.epochs}: loss ${loss.toFixed(0)}`),
  });
  const packed = packModel(weights, index, classes, options);
  console.log(`${packed.features} features kept, ${packed.weights} weights, ${packed.file.length} bytes`);
  return packed.file;
}

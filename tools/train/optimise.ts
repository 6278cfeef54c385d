import { LABELS, mayFollow } from '../../lib/entities/model/labels';
import type { Examples } from './examples';
import { createMarginals } from './marginals';
import { createRandom, shuffle } from './random';
import type { Weights } from './weights';

export interface OptimiserOptions {
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** L1 penalty a sentence: what drives weights to nothing. */
  readonly penalty: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, weights: Weights, loss: number) => void;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by AdaGrad (Duchi, Hazan and
 * Singer, 2011), a sentence at a time, with an L1 penalty that is made up for only when a feature is next seen (Langford,
 * Li and Zhang, 2009). One thread: the order of the sentences, and so every byte of the result, depends on the seed alone.
 */
export function optimise(examples: Examples, size: number, options: OptimiserOptions): Weights {
  const { epochs, rate, penalty, seed, onEpoch } = options;
  const weights: Weights = {
    features: new Float32Array(size * LABELS),
    transitions: new Float64Array((LABELS + 1) * LABELS),
  };
  const squares = new Float32Array(size * LABELS).fill(FIRST_SQUARE);
  const transitionSquares = new Float64Array((LABELS + 1) * LABELS).fill(FIRST_SQUARE);
  const seen = new Uint32Array(size);
  const order = Uint32Array.from({ length: examples.sentences }, (_, sentence) => sentence);
  const random = createRandom(seed);
  const marginals = createMarginals();
  let step = 0;

  function shrink(feature: number): void {
    const due = (step - seen[feature]) * penalty * rate;
    seen[feature] = step;
    if (due === 0) return;
    for (let at = feature * LABELS, end = at + LABELS; at < end; at++) {
      const weight = weights.features[at];
      if (weight === 0) continue;
      const less = due / Math.sqrt(squares[at]);
      weights.features[at] = weight > less ? weight - less : weight < -less ? weight + less : 0;
    }
  }

  function learn(sentence: number): number {
    const { starts, features, ids, labels } = examples;
    const first = starts[sentence];
    const words = starts[sentence + 1] - first;
    const share = examples.weights[sentence];
    for (let at = features[first]; at < features[first + words]; at++) shrink(ids[at]);
    marginals.compute(examples, sentence, weights);
    for (let word = 0; word < words; word++) {
      const label = labels[first + word];
      const gradient = marginals.gradientOf(word, label, share);
      if (gradient === null) continue;
      for (let at = features[first + word]; at < features[first + word + 1]; at++) {
        const row = ids[at] * LABELS;
        for (let y = 0; y < LABELS; y++) {
          const slope = gradient[y];
          squares[row + y] += slope * slope;
          weights.features[row + y] += (rate * slope) / Math.sqrt(squares[row + y]);
        }
      }
    }
    const slopes = marginals.transitionGradient(labels.subarray(first, first + words), share);
    for (let at = 0; at < slopes.length; at++) {
      if (slopes[at] === 0 || !mayFollow(Math.floor(at / LABELS), at % LABELS)) continue;
      transitionSquares[at] += slopes[at] ** 2;
      weights.transitions[at] += (rate * slopes[at]) / Math.sqrt(transitionSquares[at]);
    }
    return marginals.loss(labels.subarray(first, first + words));
  }

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sentence of order) {
      step += 1;
      loss += learn(sentence);
    }
    if (epoch === epochs || onEpoch) for (let feature = 0; feature < size; feature++) shrink(feature);
    onEpoch?.(epoch, weights, loss);
  }
  return weights;
}

/** What AdaGrad's sums of squares begin with: keeps the first steps from being as long as `rate`. */
const FIRST_SQUARE = 0.1;

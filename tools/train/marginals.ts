import { LABELS, mayFollow } from '../../lib/entities/model/labels';
import type { Examples } from './examples';
import type { Weights } from './weights';

const ALLOWED = Uint8Array.from({ length: (LABELS + 1) * LABELS }, (_, index) =>
  Number(mayFollow(Math.floor(index / LABELS), index % LABELS)),
);
/** Gradients smaller than this move nothing that matters and are skipped: most words are plain, and plainly so. */
const NEGLIGIBLE = 1e-3;

/**
 * What the model believes of one sentence: the probability of every label at every word, by the forward-backward
 * algorithm, each word's sums scaled to 1 so that nothing overflows.
 */
export function createMarginals() {
  let words = 0;
  let emissions = new Float64Array(64 * LABELS);
  let forward = new Float64Array(64 * LABELS);
  let backward = new Float64Array(64 * LABELS);
  let scales = new Float64Array(64);
  const steps = new Float64Array((LABELS + 1) * LABELS);
  const gradient = new Float64Array(LABELS);
  const slopes = new Float64Array((LABELS + 1) * LABELS);

  function reserve(count: number): void {
    words = count;
    if (scales.length >= count) return;
    emissions = new Float64Array(2 * count * LABELS);
    forward = new Float64Array(2 * count * LABELS);
    backward = new Float64Array(2 * count * LABELS);
    scales = new Float64Array(2 * count);
  }

  function emit({ starts, features, ids }: Examples, sentence: number, weights: Float32Array): void {
    const first = starts[sentence];
    emissions.fill(0, 0, words * LABELS);
    for (let word = 0; word < words; word++) {
      const row = word * LABELS;
      for (let at = features[first + word]; at < features[first + word + 1]; at++) {
        const from = ids[at] * LABELS;
        for (let y = 0; y < LABELS; y++) emissions[row + y] += weights[from + y];
      }
      let top = emissions[row];
      for (let y = 1; y < LABELS; y++) if (emissions[row + y] > top) top = emissions[row + y];
      for (let y = 0; y < LABELS; y++) emissions[row + y] = Math.exp(emissions[row + y] - top);
    }
  }

  function runForward(): void {
    for (let word = 0; word < words; word++) {
      const row = word * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let reached = 0;
        if (word === 0) reached = steps[LABELS * LABELS + y];
        else
          for (let before = 0; before < LABELS; before++)
            reached += forward[row - LABELS + before] * steps[before * LABELS + y];
        forward[row + y] = reached * emissions[row + y];
        sum += forward[row + y];
      }
      scales[word] = sum;
      for (let y = 0; y < LABELS; y++) forward[row + y] /= sum;
    }
  }

  function runBackward(): void {
    backward.fill(1, (words - 1) * LABELS, words * LABELS);
    for (let word = words - 2; word >= 0; word--) {
      const row = word * LABELS;
      for (let before = 0; before < LABELS; before++) {
        let sum = 0;
        for (let y = 0; y < LABELS; y++) {
          sum += steps[before * LABELS + y] * emissions[row + LABELS + y] * backward[row + LABELS + y];
        }
        backward[row + before] = sum / scales[word + 1];
      }
    }
  }

  const probability = (word: number, label: number) => forward[word * LABELS + label] * backward[word * LABELS + label];

  return {
    compute(examples: Examples, sentence: number, weights: Weights): void {
      reserve(examples.starts[sentence + 1] - examples.starts[sentence]);
      if (words === 0) return;
      for (let at = 0; at < steps.length; at++) steps[at] = ALLOWED[at] ? Math.exp(weights.transitions[at]) : 0;
      emit(examples, sentence, weights.features);
      runForward();
      runBackward();
    },
    /** Slope of the log-likelihood in each label's score at a word; null where it is negligible. */
    gradientOf(word: number, label: number, share: number): Float64Array | null {
      let largest = 0;
      for (let y = 0; y < LABELS; y++) {
        gradient[y] = share * ((y === label ? 1 : 0) - probability(word, y));
        largest = Math.max(largest, Math.abs(gradient[y]));
      }
      return largest < NEGLIGIBLE ? null : gradient;
    },
    transitionGradient(labels: Uint8Array, share: number): Float64Array {
      slopes.fill(0);
      for (let word = 0; word < words; word++) {
        const row = word * LABELS;
        const before = word === 0 ? LABELS : labels[word - 1];
        slopes[before * LABELS + labels[word]] += share;
        if (word === 0) {
          for (let y = 0; y < LABELS; y++) slopes[LABELS * LABELS + y] -= share * probability(0, y);
          continue;
        }
        for (let from = 0; from < LABELS; from++) {
          const mass = (share * forward[row - LABELS + from]) / scales[word];
          if (mass === 0) continue;
          for (let y = 0; y < LABELS; y++) {
            slopes[from * LABELS + y] -= mass * steps[from * LABELS + y] * emissions[row + y] * backward[row + y];
          }
        }
      }
      return slopes;
    },
    /** Sum of the log-probabilities missing at each word: falls as training goes on. */
    loss(labels: Uint8Array): number {
      let loss = 0;
      for (let word = 0; word < words; word++) loss -= Math.log(Math.max(1e-12, probability(word, labels[word])));
      return loss;
    },
  };
}

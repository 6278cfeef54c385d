import { badAsset } from '../../errors/asset-error';
import type { FeatureBuffer } from '../features/feature-buffer';
import type { WordClasses } from '../features/word-figures';
import { openContainer, writeContainer } from './container';
import { type HashedKeys, openHashedKeys, writeHashedKeys } from './hashed-keys';
import { LABELS } from './labels';

/**
 * The weights of the recogniser, and the word classes it goes by: assets/models/names-en.bin.
 *
 *   section 0  transitions   f32 × (LABELS + 1) × LABELS, rows as in viterbi.ts, in units of a weight
 *   section 1  features      hashed keys of feature hashes
 *   section 2  labels        for each feature the labels for which it has a weight, as bits of a u16:
 *                            all low bytes, then all high bytes
 *   section 3  weights       i8, for each feature those of its labels in ascending order
 *   section 4  words         hashed keys of words (classHash)
 *   section 5  classes       for each word its class, a u16: all low bytes, then all high bytes
 *
 * In memory the weights become a dense table, LABELS bytes a feature, so that a feature costs one look-up and LABELS
 * additions. Nothing is ever a string.
 */
export interface Model {
  readonly transitions: Float64Array;
  readonly classes: WordClasses;
  /** Adds up the weights of every word's features into `scores`, LABELS figures a word. */
  score(features: FeatureBuffer, scores: Int32Array): void;
}

export const MODEL_FILE = { magic: 'CTcr', sections: 6 };
const TRANSITIONS = (LABELS + 1) * LABELS;

/** @throws AssetError where the file is not a model, truncated or damaged. */
export function openModel(file: ArrayBuffer): Model {
  const [transitionBytes, featureBytes, labelBytes, weightBytes, wordBytes, classBytes] = openContainer(
    file,
    MODEL_FILE,
  );
  if (transitionBytes.length !== 4 * TRANSITIONS) throw badAsset(MODEL_FILE.magic, 'transitions');
  const view = new DataView(file, transitionBytes.byteOffset, transitionBytes.length);
  const transitions = Float64Array.from({ length: TRANSITIONS }, (_, index) => view.getFloat32(4 * index, true));
  const features = openHashedKeys(featureBytes);
  const weights = denseWeights(features, pairsOfBytes(labelBytes, features.size, 'labels'), weightBytes);
  const words = openHashedKeys(wordBytes);
  const classes = pairsOfBytes(classBytes, words.size, 'classes');
  return {
    transitions,
    classes: (hash) => {
      const rank = words.find(hash);
      return rank < 0 ? -1 : classes[rank];
    },
    score({ hashes, starts, words: count }, scores) {
      scores.fill(0, 0, count * LABELS);
      for (let word = 0; word < count; word++) {
        const row = word * LABELS;
        for (let at = starts[word], end = starts[word + 1]; at < end; at++) {
          const rank = features.find(hashes[at]);
          if (rank < 0) continue;
          const from = rank * LABELS;
          for (let label = 0; label < LABELS; label++) scores[row + label] += weights[from + label];
        }
      }
    },
  };
}

function pairsOfBytes(bytes: Uint8Array, count: number, what: 'labels' | 'classes'): Uint16Array {
  if (bytes.length !== 2 * count) throw badAsset(MODEL_FILE.magic, `${what}-count`);
  return Uint16Array.from({ length: count }, (_, index) => bytes[index] | (bytes[count + index] << 8));
}

function denseWeights(features: HashedKeys, labels: Uint16Array, packed: Uint8Array): Int8Array {
  const weights = new Int8Array(features.size * LABELS);
  let next = 0;
  for (let rank = 0; rank < features.size; rank++) {
    for (let label = 0; label < LABELS; label++) {
      if (labels[rank] & (1 << label)) weights[rank * LABELS + label] = packed[next++];
    }
  }
  if (next !== packed.length) throw badAsset(MODEL_FILE.magic, 'weights');
  return weights;
}

export interface ModelParts {
  /** In units of a weight. */
  readonly transitions: ArrayLike<number>;
  /** Weights of each feature, LABELS whole numbers from -127 to 127, by feature hash. */
  readonly features: ReadonlyMap<number, Int8Array>;
  /** Class of each word, by classHash. */
  readonly classes: ReadonlyMap<number, number>;
}

export function writeModel({ transitions, features, classes }: ModelParts): Uint8Array<ArrayBuffer> {
  const transitionView = new DataView(new ArrayBuffer(4 * TRANSITIONS));
  for (let index = 0; index < TRANSITIONS; index++) transitionView.setFloat32(4 * index, transitions[index], true);
  const keys = writeHashedKeys(features.keys());
  const rows = byRank(features, keys.rankOf);
  const labels = rows.map((row) => row.reduce((bits, weight, label) => (weight ? bits | (1 << label) : bits), 0));
  const weights = rows.flatMap((row) => [...row].filter((weight) => weight !== 0));
  const words = writeHashedKeys(classes.keys());
  return writeContainer(MODEL_FILE.magic, [
    new Uint8Array(transitionView.buffer),
    keys.section,
    bytesOfPairs(labels),
    Uint8Array.from(weights, (weight) => weight & 255),
    words.section,
    bytesOfPairs(byRank(classes, words.rankOf)),
  ]);
}

/** Values in the order of the ranks of their keys; of two keys with one rank the first wins. */
function byRank<Value>(values: ReadonlyMap<number, Value>, rankOf: (hash: number) => number): Value[] {
  const ranked: Value[] = [];
  for (const [hash, value] of values) ranked[rankOf(hash)] ??= value;
  return ranked;
}

function bytesOfPairs(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  for (const [index, value] of values.entries()) {
    bytes[index] = value & 255;
    bytes[values.length + index] = value >>> 8;
  }
  return bytes;
}

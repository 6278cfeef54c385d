import { LABELS } from '../../lib/entities/model/labels';
import { writeModel } from '../../lib/entities/model/model';
import type { FeatureIndex } from './feature-index';
import type { Weights } from './weights';

export interface PackOptions {
  /** Weights smaller than this are dropped. */
  readonly prune: number;
  /** Steps of one in the int8 weights. Weights beyond 127 steps are cut to 127. */
  readonly scale: number;
}

/** Prunes and rounds trained weights to bytes and writes the model file. */
export function packModel(
  weights: Weights,
  index: FeatureIndex,
  classes: ReadonlyMap<number, number>,
  { prune, scale }: PackOptions,
): { file: Uint8Array<ArrayBuffer>; features: number; weights: number } {
  const features = new Map<number, Int8Array>();
  let kept = 0;
  for (let feature = 0; feature < index.size; feature++) {
    const row = weights.features.subarray(feature * LABELS, (feature + 1) * LABELS);
    if (!row.some((weight) => Math.abs(weight) >= prune)) continue;
    const packed = Int8Array.from(row, (weight) =>
      Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
    );
    const figures = packed.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
    if (figures === 0) continue;
    kept += figures;
    features.set(index.hashes[feature], packed);
  }
  const transitions = Float64Array.from(weights.transitions, (weight) => weight * scale);
  return { file: writeModel({ transitions, features, classes }), features: features.size, weights: kept };
}

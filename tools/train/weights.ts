/** Row-major: LABELS figures a feature; transitions as in lib/entities/model/viterbi.ts. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
}

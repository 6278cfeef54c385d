/** Written by tools/gate/train.ts: log-odds a feature, from 907 labelled pages. */
export const CONFIRM_BIAS = -0.901;

export const CONFIRM_WEIGHTS = {
  gate: 1.220,
  length: -0.148,
  shortBody: -0.018,
  listItems: -0.719,
  secondPerson: -0.671,
  firstPerson: -0.437,
  quotations: 0.755,
  attributions: 0.600,
  weekday: 0.654,
  dateline: 0.474,
  agencyCredit: 0.291,
  byline: 0.767,
  heading: 0.561,
};

export type ConfirmFeature = keyof typeof CONFIRM_WEIGHTS;

/** Written by tools/gate/train.ts: log-odds a feature, from 907 labelled pages. */
export const CONFIRM_BIAS = -0.891;

export const CONFIRM_WEIGHTS = {
  gate: 1.231,
  length: -0.15,
  shortBody: -0.013,
  listItems: -0.712,
  secondPerson: -0.675,
  firstPerson: -0.439,
  quotations: 0.758,
  attributions: 0.599,
  weekday: 0.649,
  dateline: 0.468,
  agencyCredit: 0.287,
  byline: 0.765,
  heading: 0.553,
};

export type ConfirmFeature = keyof typeof CONFIRM_WEIGHTS;

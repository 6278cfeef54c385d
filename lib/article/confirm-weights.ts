/** Written by tools/gate/train.ts: log-odds a feature, from 907 labelled pages. */
export const CONFIRM_BIAS = -0.877;

export const CONFIRM_WEIGHTS = {
  gate: 1.231,
  length: -0.148,
  shortBody: -0.015,
  listItems: -0.719,
  secondPerson: -0.691,
  firstPerson: -0.444,
  quotations: 0.778,
  attributions: 0.641,
  weekday: 0.674,
  byline: 0.757,
  heading: 0.563,
};

export type ConfirmFeature = keyof typeof CONFIRM_WEIGHTS;

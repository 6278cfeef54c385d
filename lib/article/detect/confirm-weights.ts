/** Written by tools/gate/train.ts: log-odds a feature, from 899 labelled pages. */
export const CONFIRM_BIAS = -0.979;

export const CONFIRM_WEIGHTS = {
  gate: 1.22,
  length: -0.158,
  shortBody: -0.06,
  listItems: -0.619,
  secondPerson: -0.726,
  firstPerson: -0.438,
  quotations: 0.795,
  attributions: 0.663,
  weekday: 0.685,
  byline: 0.883,
  heading: 0.596,
};

export type ConfirmFeature = keyof typeof CONFIRM_WEIGHTS;

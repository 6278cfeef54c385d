/** Written by tools/gate/train.ts: log-odds a feature, from 949 labelled pages. */
export const GATE_BIAS = -0.374;

export const GATE_WEIGHTS = {
  newsNode: 0.355,
  articleNode: 0.026,
  nodeModified: 0.629,
  productNode: -0.446,
  openGraphArticle: 1.124,
  openGraphThing: -0.486,
  sectionTag: 0.617,
  newsKeywords: 0.628,
  wordPress: -0.543,
  amp: 0.867,
  longTitle: 0.541,
  shortTitle: -0.757,
  home: -1.120,
  dated: 0.719,
  dayDated: 0.567,
  longSlug: 0.535,
  hardlyDashed: -0.990,
  number: 0.952,
  sectionWord: 0.765,
  notStoryWord: -0.949,
  oneSegment: -0.605,
  blog: -1.248,
  pressOffice: -1.022,
  authority: -0.090,
  platform: -1.400,
  newsroom: 1.043,
  unknownOutlet: -1.285,
};

export type GateFeature = keyof typeof GATE_WEIGHTS;

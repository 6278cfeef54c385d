/** Written by tools/gate/train.ts: log-odds a feature, from 949 labelled pages. */
export const GATE_BIAS = -0.379;

export const GATE_WEIGHTS = {
  newsNode: 0.263,
  nodeModified: 0.787,
  productNode: -0.507,
  openGraphArticle: 1.115,
  openGraphThing: -0.474,
  sectionTag: 0.622,
  newsKeywords: 0.641,
  wordPress: -0.559,
  amp: 0.849,
  longTitle: 0.541,
  shortTitle: -0.753,
  home: -1.119,
  dated: 0.722,
  dayDated: 0.572,
  longSlug: 0.548,
  hardlyDashed: -0.983,
  number: 0.957,
  sectionWord: 0.757,
  notStoryWord: -0.945,
  oneSegment: -0.601,
  blog: -1.258,
  pressOffice: -1.001,
  platform: -1.411,
  newsroom: 1.037,
  unknownOutlet: -1.288,
};

export type GateFeature = keyof typeof GATE_WEIGHTS;

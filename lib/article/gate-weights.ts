/** Written by tools/gate/train.ts: log-odds a feature, from 949 labelled pages. */
export const GATE_BIAS = -0.377;

export const GATE_WEIGHTS = {
  newsNode: 0.298,
  nodeModified: 0.736,
  productNode: -0.447,
  openGraphArticle: 1.121,
  openGraphThing: -0.486,
  sectionTag: 0.613,
  newsKeywords: 0.639,
  wordPress: -0.549,
  amp: 0.862,
  longTitle: 0.535,
  shortTitle: -0.757,
  home: -1.116,
  dated: 0.719,
  dayDated: 0.569,
  longSlug: 0.548,
  hardlyDashed: -0.992,
  number: 0.96,
  sectionWord: 0.756,
  notStoryWord: -0.948,
  oneSegment: -0.61,
  blog: -1.254,
  pressOffice: -1.002,
  platform: -1.412,
  newsroom: 1.04,
  unknownOutlet: -1.29,
};

export type GateFeature = keyof typeof GATE_WEIGHTS;

/** Written by tools/gate/train.ts: log-odds a feature, from 949 labelled pages. */
export const GATE_BIAS = -0.376;

export const GATE_WEIGHTS = {
  newsNode: 0.292,
  nodeModified: 0.731,
  productNode: -0.447,
  openGraphArticle: 1.118,
  openGraphThing: -0.486,
  sectionTag: 0.616,
  newsKeywords: 0.633,
  wordPress: -0.549,
  amp: 0.861,
  longTitle: 0.543,
  shortTitle: -0.756,
  home: -1.118,
  dated: 0.72,
  dayDated: 0.568,
  longSlug: 0.54,
  hardlyDashed: -0.994,
  number: 0.953,
  sectionWord: 0.768,
  notStoryWord: -0.949,
  oneSegment: -0.608,
  blog: -1.253,
  pressOffice: -1.021,
  platform: -1.41,
  newsroom: 1.042,
  unknownOutlet: -1.285,
};

export type GateFeature = keyof typeof GATE_WEIGHTS;

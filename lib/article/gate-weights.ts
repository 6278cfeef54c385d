/** Weights of the gate's logistic regression. */
export const GATE_BIAS = -1.6;

export const GATE_WEIGHTS = {
  newsNode: 2.2,
  articleNode: 0.9,
  newsOrganisation: 0.6,
  otherNode: -0.8,
  openGraphArticle: 1.6,
  openGraphSite: -0.6,
  publishedTime: 0.5,
  newsMeta: 0.9,
  author: 0.5,
  home: -3,
  dated: 1.6,
  slug: 0.5,
  number: 0.9,
  section: 1.2,
  notStory: -2,
  short: -1,
  blog: -2,
} as const;

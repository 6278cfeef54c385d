import { SHINGLE_SIZE } from '../match/shingles';

/** How copies are found and what the finding does not say, in words for somebody who has to defend or doubt it. */
export const METHOD: readonly string[] = [
  'Each page was read in the reader’s own browser, as the plain text of its paragraphs, and compared there with the stories of the packs named in this report. Case, accents, punctuation and the cut of the paragraphs make no difference.',
  `A pack knows a story by fingerprints of its runs of ${SHINGLE_SIZE} words (winnowing: Schleimer, Wilkerson and Aiken, 2003). Where it holds no text, shares, lengths and the edges of passages are estimates from these fingerprints, a few words wide.`,
  'Words inside quotation marks are counted apart. Independent reports of one event share what was said there, so quotations alone never make a copy.',
  'The share of the page is how much of its words stand in the source too; the share of the source is how much of the source’s words stand on the page. Most of both makes a full copy, most of the page alone a shortened one, most of the source alone an extended one; less than that is called shared passages.',
  'A passage is given by its paragraph, counted from 1, and by its first and last offset in that paragraph in UTF-16 code units, counted from 0, the last exclusive. Offsets hold for the page as it was read; the quotation finds the words on a later version.',
  'What is found is shared words. It does not say who wrote them first, nor whether leave was given: many outlets carry agency copy by right. Where nothing is found, nothing was found in these packs, and a rewritten story would not be.',
];

import { tokenise } from '../text/tokens';
import { queryFingerprints } from './fingerprint';

/** Fewer shingles than this tell nothing: a teaser, a caption. */
const MIN_SHINGLES = 20;
/** Of the longer text: an edited story keeps this much, two stories of one event do not. */
const SAME = 0.8;
/** Of the shorter text: less is chance, boilerplate, or one quotation. */
const OTHER = 0.05;

interface Paragraph {
  readonly text: string;
}

/** Whether two texts are one in other dress, have nothing in common, or cannot be told by their words. */
type WordWitness = 'same' | 'other' | 'unknown';

export function compareWords(a: readonly Paragraph[], b: readonly Paragraph[]): WordWitness {
  const [left, right] = [a, b].map((units) => new Set(queryFingerprints(tokenise(units)).hash));
  const shorter = Math.min(left.size, right.size);
  if (shorter < MIN_SHINGLES) return 'unknown';
  let shared = 0;
  for (const hash of left) if (right.has(hash)) shared += 1;
  if (shared >= SAME * Math.max(left.size, right.size)) return 'same';
  return shared < OTHER * shorter ? 'other' : 'unknown';
}

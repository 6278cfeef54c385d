import { LABELS, mayFollow } from './labels';

/**
 * The best sequence of labels (Viterbi, 1967): for each word the best way to reach each label, then back from the end.
 * Costs words × LABELS² additions.
 *
 * @param scores LABELS scores a word, word after word
 * @param transitions row `before`, column `label`; row LABELS is the beginning of the sentence
 */
export function bestLabels(scores: ArrayLike<number>, words: number, transitions: ArrayLike<number>): Uint8Array {
  const labels = new Uint8Array(words);
  if (words === 0) return labels;
  const best = new Float64Array(words * LABELS);
  const from = new Uint8Array(words * LABELS);
  for (let label = 0; label < LABELS; label++) best[label] = scores[label] + step(LABELS, label, transitions);
  for (let word = 1; word < words; word++) {
    const row = word * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < LABELS; before++) {
        const reached = best[row - LABELS + before] + step(before, label, transitions);
        if (reached <= top) continue;
        top = reached;
        from[row + label] = before;
      }
      best[row + label] = top + scores[row + label];
    }
  }
  const last = (words - 1) * LABELS;
  for (let label = 1; label < LABELS; label++)
    if (best[last + label] > best[last + labels[words - 1]]) labels[words - 1] = label;
  for (let word = words - 1; word > 0; word--) labels[word - 1] = from[word * LABELS + labels[word]];
  return labels;
}

const ALLOWED = Uint8Array.from({ length: (LABELS + 1) * LABELS }, (_, index) =>
  Number(mayFollow(Math.floor(index / LABELS), index % LABELS)),
);

function step(before: number, label: number, transitions: ArrayLike<number>): number {
  const index = before * LABELS + label;
  return ALLOWED[index] ? transitions[index] : Number.NEGATIVE_INFINITY;
}

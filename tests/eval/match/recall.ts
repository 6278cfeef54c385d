/** The score that a share of the negatives passes: a method with this threshold flags no more of them. */
export function thresholdAt(falseShare: number, negativeScores: readonly number[]): number {
  const sorted = [...negativeScores].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * falseShare)] ?? 0;
}

export const shareAbove = (threshold: number, scores: readonly number[]): number =>
  scores.filter((score) => score > threshold).length / Math.max(1, scores.length);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

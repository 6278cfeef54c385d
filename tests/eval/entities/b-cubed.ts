/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin, 1998), summed over mentions: for each mention, the
 * share of its cluster that belongs together with it, and the share of what belongs together that is in its cluster.
 */
export interface BCubed {
  precision: number;
  recall: number;
  mentions: number;
}

export const emptyBCubed = (): BCubed => ({ precision: 0, recall: 0, mentions: 0 });

/** Adds one document: the true and the found cluster of each mention, in the same order. */
export function addBCubed(sum: BCubed, truth: readonly string[], found: readonly string[]): void {
  const trueSizes = sizes(truth);
  const foundSizes = sizes(found);
  const both = truth.map((cluster, index) => `${cluster}\n${found[index]}`);
  const bothSizes = sizes(both);
  for (const [index, cluster] of truth.entries()) {
    const shared = bothSizes.get(both[index]) ?? 0;
    sum.precision += shared / (foundSizes.get(found[index]) ?? 1);
    sum.recall += shared / (trueSizes.get(cluster) ?? 1);
    sum.mentions += 1;
  }
}

export function bCubedF1({ precision, recall, mentions }: BCubed): number {
  return mentions ? (2 * precision * recall) / (precision + recall) / mentions : 0;
}

function sizes(clusters: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cluster of clusters) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  return counts;
}

/** Groups that `joins` connects, directly or by a chain. */
export function connected(ids: readonly string[], joins: Iterable<readonly [string, string]>): Map<string, string> {
  const parents = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.get(root) !== root) root = parents.get(root)!;
    return root;
  };
  for (const [a, b] of joins) parents.set(rootOf(a), rootOf(b));
  return new Map(ids.map((id) => [id, rootOf(id)]));
}

/**
 * Adjusted Rand index (Hubert and Arabie 1985): how far two groupings of the same things agree; 1 for the same grouping,
 * 0 for chance.
 */
export function adjustedRandIndex(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): number {
  const ids = [...expected.keys()];
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const pairsWithin = (groupOf: (id: string) => string) => {
    const sizes = new Map<string, number>();
    for (const id of ids) sizes.set(groupOf(id), (sizes.get(groupOf(id)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  };
  const inExpected = pairsWithin((id) => expected.get(id)!);
  const inFound = pairsWithin((id) => found.get(id)!);
  const inBoth = pairsWithin((id) => `${expected.get(id)} ${found.get(id)}`);
  const byChance = (inExpected * inFound) / pairs(ids.length);
  const most = (inExpected + inFound) / 2;
  return most === byChance ? 1 : (inBoth - byChance) / (most - byChance);
}

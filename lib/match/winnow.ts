/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): keep the smallest hash of every window of `window` neighbours, the rightmost
 * of equals. Whatever stands around them, two texts that share `window` neighbouring shingles keep a common one, and only
 * about 2 in window + 1 are kept. Returns the kept indices, ascending. Fewer hashes than a window: the smallest one.
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
  if (hashes.length === 0) return [];
  const kept: number[] = [];
  const width = Math.min(window, hashes.length);
  let smallest = -1;
  for (let first = 0; first + width <= hashes.length; first++) {
    const last = first + width - 1;
    if (smallest < first) {
      smallest = first;
      for (let i = first + 1; i <= last; i++) if (hashes[i] <= hashes[smallest]) smallest = i;
    } else if (hashes[last] <= hashes[smallest]) {
      smallest = last;
    } else {
      continue;
    }
    if (kept[kept.length - 1] !== smallest) kept.push(smallest);
  }
  return kept;
}

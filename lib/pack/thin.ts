import type { Fingerprint } from '../match/fingerprint';

/**
 * A part's dense fingerprint cut down to what a shard keeps: the common ones go, and of the rest the smallest of every
 * `window` neighbours, counted in words of the story; quoted ones apart, and half as densely.
 */
export function thin(dense: Fingerprint, window: number, isCommon: (hash: number) => boolean): Fingerprint {
  const rare = [...dense.hash.keys()].filter((i) => !isCommon(dense.hash[i]));
  const kept = [
    ...smallestOfWindows(
      dense,
      rare.filter((i) => dense.quoted[i] === 0),
      window,
    ),
    ...smallestOfWindows(
      dense,
      rare.filter((i) => dense.quoted[i] === 1),
      2 * window,
    ),
  ].sort((a, b) => a - b);
  return {
    hash: Uint32Array.from(kept, (i) => dense.hash[i]),
    position: Uint16Array.from(kept, (i) => dense.position[i]),
    quoted: Uint8Array.from(kept, (i) => dense.quoted[i]),
  };
}

/**
 * Entry i is the smallest of some window when its nearest smaller neighbours (on the right: or equal, as in winnow.ts) stand
 * so far apart that a window fits between them. One pass with a stack of entries that still wait for their right neighbour.
 */
function smallestOfWindows({ hash, position }: Fingerprint, entries: readonly number[], window: number): number[] {
  if (entries.length === 0) return [];
  const before = position[entries[0]] - 1;
  const after = Math.max(position[entries[entries.length - 1]] + 1, before + 1 + window);
  const kept: number[] = [];
  const waiting: number[] = [];
  const settle = (entry: number, right: number) => {
    const left = waiting.length === 0 ? before : position[waiting[waiting.length - 1]];
    if (right - left > window) kept.push(entry);
  };
  for (const entry of entries) {
    while (waiting.length > 0 && hash[waiting[waiting.length - 1]] >= hash[entry]) {
      settle(waiting.pop()!, position[entry]);
    }
    waiting.push(entry);
  }
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) settle(entry, after);
  return kept;
}

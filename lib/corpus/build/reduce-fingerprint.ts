import type { Fingerprint } from '../../match/fingerprint';
import { PART_SCHEME } from '../format/scheme';

/** Windows in neighbouring shingles of the same sort: outside quotations, and inside. */
interface Windows {
  readonly window: number;
  readonly quotedWindow: number;
}

/**
 * A part's dense fingerprint cut down to what a shard keeps: the common ones go, and of the rest the smallest of every window,
 * quoted and unquoted apart.
 */
export function reduceFingerprint(
  dense: Fingerprint,
  windows: Windows,
  isCommon: (hash: number) => boolean,
): Fingerprint {
  const kept = [
    ...smallestOfWindows(entriesOf(dense, 0, PART_SCHEME.window), windows.window, isCommon),
    ...smallestOfWindows(entriesOf(dense, 1, PART_SCHEME.quotedWindow), windows.quotedWindow, isCommon),
  ].sort((a, b) => a - b);
  return {
    hash: Uint32Array.from(kept, (i) => dense.hash[i]),
    position: Uint16Array.from(kept, (i) => dense.position[i]),
    quoted: Uint8Array.from(kept, (i) => dense.quoted[i]),
  };
}

interface Entry {
  /** Row of the dense fingerprint. */
  readonly row: number;
  readonly hash: number;
  /** How many shingles of its sort stand before it. */
  readonly rank: number;
}

/**
 * The entries of one sort with their ranks. A part keeps one of `densest` neighbours at least, so where positions lie farther
 * apart the other sort stands between.
 */
function entriesOf(dense: Fingerprint, quoted: 0 | 1, densest: number): Entry[] {
  const entries: Entry[] = [];
  let rank = 0;
  let before = -1;
  for (let row = 0; row < dense.hash.length; row++) {
    if (dense.quoted[row] !== quoted) continue;
    rank += Math.min(densest, dense.position[row] - before);
    before = dense.position[row];
    entries.push({ row, hash: dense.hash[row], rank });
  }
  return entries;
}

/**
 * Rows that are the smallest of some window: those whose nearest smaller neighbours (on the right: or equal, as in winnow.ts)
 * stand so far apart that a window fits between. One pass with a stack of entries that wait for their right neighbour.
 */
function smallestOfWindows(entries: readonly Entry[], window: number, isCommon: (hash: number) => boolean): number[] {
  const kept: number[] = [];
  const waiting: Entry[] = [];
  const settle = (entry: Entry, right: number) => {
    const left = waiting.length === 0 ? 0 : waiting[waiting.length - 1].rank;
    if (right - left > window) kept.push(entry.row);
  };
  for (const entry of entries) {
    if (isCommon(entry.hash)) continue;
    while (waiting.length > 0 && waiting[waiting.length - 1].hash >= entry.hash) settle(waiting.pop()!, entry.rank);
    waiting.push(entry);
  }
  // A story of fewer shingles than a window keeps its smallest.
  const end = Math.max((entries.at(-1)?.rank ?? 0) + 1, window + 1);
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) settle(entry, end);
  return kept;
}

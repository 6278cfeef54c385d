/**
 * 32-bit hashes of words and features. The files in assets/ hold these figures, never words, so every change here
 * makes them unreadable: raise FORMAT_VERSION in model/container.ts with it.
 */

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). `state` carries on from an earlier call: hashing in pieces. */
export function hashText(text: string, state = 0x811c9dc5): number {
  let hash = state;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads every bit over all others (the finaliser of MurmurHash3), as an unsigned number. */
export function finish(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Joins two figures to one; not symmetric. */
export function join(left: number, right: number): number {
  const turned = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d);
  return Math.imul((turned << 13) ^ (turned >>> 19) ^ right, 0x9e3779b1);
}

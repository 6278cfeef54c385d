/**
 * A 32-bit checksum over words, four lanes wide so that a shard of 1 MB takes well under a millisecond: each lane is a step
 * of MurmurHash3 (Appleby 2011, public domain). It finds accidents; that a shard is the one its index names is told by
 * SHA-256 (verify.ts).
 */
export function checksumOf(words: Uint32Array): number {
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  const whole = words.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = step(a, words[i]);
    b = step(b, words[i + 1]);
    c = step(c, words[i + 2]);
    d = step(d, words[i + 3]);
  }
  for (let i = whole; i < words.length; i++) a = step(a, words[i]);
  return step(step(step(step(words.length, a), b), c), d) >>> 0;
}

function step(lane: number, word: number): number {
  let mixed = Math.imul(word, 0xcc9e2d51);
  mixed = (mixed << 15) | (mixed >>> 17);
  mixed = lane ^ Math.imul(mixed, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}

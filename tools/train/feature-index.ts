/**
 * Numbers for the features that are seen at least `minimum` times. An open-addressed table of 2^bits places; a hash of
 * 0 is kept apart, since 0 marks a free place.
 */
export interface FeatureIndex {
  readonly size: number;
  /** The number of a feature, or -1. */
  numberOf(hash: number): number;
  /** The hash of each number. */
  readonly hashes: Uint32Array;
}

export function createFeatureCounter(bits: number) {
  const places = 2 ** bits;
  const mask = places - 1;
  const keys = new Uint32Array(places);
  const counts = new Uint8Array(places);
  let used = 0;

  function placeOf(hash: number): number {
    const key = hash || 1;
    let place = (key ^ (key >>> 15)) & mask;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  return {
    count(hash: number): void {
      const place = placeOf(hash);
      if (keys[place] === 0) {
        keys[place] = hash || 1;
        used += 1;
        if (used > places * 0.8) throw new Error(`more than ${Math.floor(places * 0.8)} features: raise the bits`);
      }
      if (counts[place] < 255) counts[place] += 1;
    },
    index(minimum: number): FeatureIndex {
      const numbers = new Int32Array(places).fill(-1);
      const hashes: number[] = [];
      for (let place = 0; place < places; place++) {
        if (counts[place] < minimum) continue;
        numbers[place] = hashes.length;
        hashes.push(keys[place]);
      }
      return { size: hashes.length, numberOf: (hash) => numbers[placeOf(hash)], hashes: Uint32Array.from(hashes) };
    },
  };
}

/**
 * Whole numbers of `width` bits each, one after the other in 32-bit little-endian words; a spare word at the end lets a
 * read take two words without asking where the column ends.
 *
 *   width 5:   word 0  │ 33333│22222│11111│00000 │   value i: bits 5i … 5i + 4, lowest first
 *              word 1  │ …            66666│6…   │   a value may lie across two words
 *
 * Widths of 0 to 32 bits; a column of width 0 holds only zeros and takes only its spare word. A column has less than 2^32
 * bits, so bit numbers are 32-bit too.
 */

/** Bits that `largest` needs: 0 for 0, 1 for 1, 8 for 255. */
export function widthFor(largest: number): number {
  return largest === 0 ? 0 : 32 - Math.clz32(largest);
}

/** Words that a column takes, the spare word included. */
export function wordsFor(count: number, width: number): number {
  return Math.ceil((count * width) / 32) + 1;
}

/** Value `index` of the column that begins at word `first`. The caller keeps `index` inside the column. */
export function readPacked(words: Uint32Array, first: number, width: number, index: number): number {
  if (width === 0) return 0;
  const bit = index * width;
  const word = first + (bit >>> 5);
  const shift = bit & 31;
  const low = words[word] >>> shift;
  const value = shift + width > 32 ? low | (words[word + 1] << (32 - shift)) : low;
  return width === 32 ? value >>> 0 : value & ((1 << width) - 1);
}

/** Writes a whole column of values below 2^width into words that are still zero. */
export function writePacked(words: Uint32Array, first: number, width: number, values: ArrayLike<number>): void {
  if (width === 0) return;
  for (let index = 0; index < values.length; index++) {
    const bit = index * width;
    const word = first + (bit >>> 5);
    const shift = bit & 31;
    words[word] |= values[index] << shift;
    if (shift + width > 32) words[word + 1] |= values[index] >>> (32 - shift);
  }
}

/**
 * In a column of single bits: the bit after the `zeros`-th 0, counted from bit `from` on; `from` itself for none. Takes 32 bits
 * at a step. Beyond the end of the words everything is 0, so the search ends in damaged columns too.
 */
export function afterZeros(words: Uint32Array, first: number, from: number, zeros: number): number {
  if (zeros === 0) return from;
  let word = first + (from >>> 5);
  let open = (~words[word] >> (from & 31)) << (from & 31);
  let left = zeros;
  for (let count = onesIn(open); count < left; count = onesIn(open)) {
    left -= count;
    word += 1;
    open = ~words[word];
  }
  for (; left > 1; left--) open &= open - 1;
  return (word - first) * 32 + 32 - Math.clz32(open & -open);
}

/** Ones in a word, by adding neighbours (Warren, Hacker's Delight, 5-1). */
function onesIn(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

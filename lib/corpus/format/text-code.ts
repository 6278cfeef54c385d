import { damaged } from './pack-error';

/**
 * Byte-pair codes (Gage 1994) for headlines and URLs: half the bytes, any string readable by itself, no library, and the
 * same bytes in every engine (deflate differs between versions of zlib).
 *
 *   code   0 … literals-1                a byte as it is: the byte values that occur, ascending
 *          literals … literals+pairs-1   two earlier codes: 'th', then 'the', then 'the ' …
 *
 * A pair may name only codes below its own, so reading always ends.
 */
export interface TextCode {
  readonly literals: Uint8Array;
  /** Two codes a pair. */
  readonly pairs: Uint8Array;
}

export interface CodedStrings {
  readonly code: TextCode;
  readonly bytes: Uint8Array;
  /** End of each string in `bytes`. */
  readonly ends: number[];
}

/** Pairs are chosen on so many bytes at most, taken evenly: more changes little and costs time. */
const SAMPLE_BYTES = 1 << 18;
/** A pair costs two bytes in the table. */
const WORTHWHILE = 4;
const NO_CODE = 0xffff;

/** Codes all strings with a table made for them. `compress: false` leaves out the pairs (parts of a build, soon read again). */
export function encodeStrings(strings: readonly string[], compress = true): CodedStrings {
  const encoder = new TextEncoder();
  const texts = strings.map((string) => encoder.encode(string));
  const seen = new Uint8Array(256);
  for (const text of texts) for (const byte of text) seen[byte] = 1;
  const literals = Uint8Array.from([...seen.keys()].filter((byte) => seen[byte]));
  const codeOfByte = new Uint16Array(256);
  for (const [code, byte] of literals.entries()) codeOfByte[byte] = code;
  const coded = texts.map((text) => Uint16Array.from(text, (byte) => codeOfByte[byte]));
  const pairs = compress ? choosePairs(coded, literals.length) : new Uint8Array(0);
  const joined = coded.map((codes) => withPairs(codes, pairs, literals.length));
  const bytes = new Uint8Array(joined.reduce((sum, codes) => sum + codes.length, 0));
  const ends: number[] = [];
  let at = 0;
  for (const codes of joined) {
    bytes.set(codes, at);
    at += codes.length;
    ends.push(at);
  }
  return { code: { literals, pairs }, bytes, ends };
}

/** Joins the most frequent pair of neighbours, again and again, until the codes are used up or nothing is won. */
function choosePairs(coded: readonly Uint16Array[], literals: number): Uint8Array {
  let sample = sampleOf(coded);
  const pairs: number[] = [];
  const counts = new Uint32Array(1 << 16);
  for (let next = literals; next < 256; next++) {
    counts.fill(0);
    let best = -1;
    for (let i = 1; i < sample.length; i++) {
      if (sample[i] === NO_CODE || sample[i - 1] === NO_CODE) continue;
      const pair = (sample[i - 1] << 8) | sample[i];
      counts[pair]++;
      if (best < 0 || counts[pair] > counts[best] || (counts[pair] === counts[best] && pair < best)) best = pair;
    }
    if (best < 0 || counts[best] < WORTHWHILE) break;
    pairs.push(best >>> 8, best & 0xff);
    sample = join(sample, best >>> 8, best & 0xff, next);
  }
  return Uint8Array.from(pairs);
}

/** Strings one after the other, each followed by NO_CODE: every one, or every n-th of a large shard. */
function sampleOf(coded: readonly Uint16Array[]): Uint16Array {
  const total = coded.reduce((sum, codes) => sum + codes.length + 1, 0);
  const every = Math.max(1, Math.ceil(total / SAMPLE_BYTES));
  const chosen = coded.filter((_, i) => i % every === 0);
  const sample = new Uint16Array(chosen.reduce((sum, codes) => sum + codes.length + 1, 0)).fill(NO_CODE);
  let at = 0;
  for (const codes of chosen) {
    sample.set(codes, at);
    at += codes.length + 1;
  }
  return sample;
}

function join(codes: Uint16Array, left: number, right: number, joined: number): Uint16Array {
  let write = 0;
  for (let read = 0; read < codes.length; read++) {
    if (codes[read] === left && codes[read + 1] === right) {
      codes[write++] = joined;
      read++;
    } else {
      codes[write++] = codes[read];
    }
  }
  return codes.subarray(0, write);
}

/** The joins in the order in which they were chosen; those of which nothing stands in the string cost one look. */
function withPairs(codes: Uint16Array, pairs: Uint8Array, literals: number): Uint16Array {
  const present = new Uint8Array(256);
  for (const code of codes) present[code] = 1;
  let result = codes;
  for (let pair = 0; pair < pairs.length / 2; pair++) {
    const left = pairs[2 * pair];
    const right = pairs[2 * pair + 1];
    if (!present[left] || !present[right]) continue;
    const before = result.length;
    result = join(result, left, right, literals + pair);
    if (result.length < before) present[literals + pair] = 1;
  }
  return result;
}

/** A string of more bytes than this is no headline and no URL: such a shard was made to exhaust memory. */
const MAX_STRING_LENGTH = 1 << 16;

/** The string behind some codes. Throws PackError for a code that the table does not have, or a string without end. */
export function decodeString(codes: Uint8Array, { literals, pairs }: TextCode): string {
  const bytes: number[] = [];
  const open: number[] = [];
  for (const first of codes) {
    open.push(first);
    for (let code = open.pop(); code !== undefined; code = open.pop()) {
      if (code < literals.length) {
        bytes.push(literals[code]);
        if (bytes.length > MAX_STRING_LENGTH) throw damaged('text-end');
        continue;
      }
      const pair = code - literals.length;
      const left = pairs[2 * pair];
      const right = pairs[2 * pair + 1];
      if (!(left < code && right < code)) throw damaged('text-code');
      open.push(right, left);
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

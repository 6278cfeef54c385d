import { shingles } from '../../../lib/match/shingles';
import { type Document, tokensOf } from './documents';

/**
 * The rules by which other copy finders call two texts a copy, as their sources and papers give them, written anew here.
 * Each reads a document once and then decides pairs.
 */
export interface Peer {
  readonly name: string;
  /** Tells pairs of documents; keeps what it has read. */
  create(): (a: Document, b: Document) => boolean;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'Churnalism UK, (cut + paste) x 1.5 >= .5',
    create: pairRule(superfastmatchText, (a, b) => {
      const { aShare, bShare } = commonCharacters(a, b);
      return (aShare + bShare) * 1.5 >= 0.5;
    }),
  },
  {
    name: 'Churnalism US, 180 characters and 1 %',
    create: pairRule(superfastmatchText, (a, b) => {
      const { characters, aShare } = commonCharacters(a, b);
      return characters >= 180 && aShare >= 0.01;
    }),
  },
  {
    name: 'passim, 5 shared 25-grams',
    create: pairRule(wordStartGrams, (a, b) => intersection(a, b) >= 5),
  },
  {
    name: 'MinHash LSH 32x4',
    create: pairRule(
      (document) => minHash(fiveGrams(document)),
      (a, b) => sharesBand(a, b),
    ),
  },
  {
    name: 'SimHash, 3 bits of 64',
    create: pairRule(
      (document) => simHash(fiveGrams(document)),
      (a, b) => bitsApart(a, b) <= 3,
    ),
  },
  { name: '5-gram containment >= .2', create: pairRule(fiveGrams, (a, b) => containment(a, b) >= 0.2) },
  { name: '5-gram containment >= .3', create: pairRule(fiveGrams, (a, b) => containment(a, b) >= 0.3) },
];

function pairRule<Read>(read: (document: Document) => Read, decide: (a: Read, b: Read) => boolean): Peer['create'] {
  return () => {
    const known = new Map<string, Read>();
    const readOnce = (document: Document) => {
      const before = known.get(document.id);
      if (before !== undefined) return before;
      const result = read(document);
      known.set(document.id, result);
      return result;
    };
    return (a, b) => decide(readOnce(a), readOnce(b));
  };
}

/** superfastmatch compares windows of 30 characters of upper-case text without punctuation. */
const CHARACTER_WINDOW = 30;
/** It skips windows that stand everywhere. */
const MAX_PLACES = 100;

function superfastmatchText({ text }: Document): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, ' ');
}

function commonCharacters(a: string, b: string): { characters: number; aShare: number; bShare: number } {
  const places = new Map<string, number[]>();
  for (let j = 0; j + CHARACTER_WINDOW <= b.length; j++) {
    const window = b.slice(j, j + CHARACTER_WINDOW);
    if (window.trim() === '') continue;
    const known = places.get(window);
    if (known) known.push(j);
    else places.set(window, [j]);
  }
  const inA = new Uint8Array(a.length);
  const inB = new Uint8Array(b.length);
  for (let i = 0; i + CHARACTER_WINDOW <= a.length; i++) {
    const known = places.get(a.slice(i, i + CHARACTER_WINDOW));
    if (!known || known.length >= MAX_PLACES) continue;
    inA.fill(1, i, i + CHARACTER_WINDOW);
    for (const j of known) inB.fill(1, j, j + CHARACTER_WINDOW);
  }
  const sum = (marks: Uint8Array) => marks.reduce((total, mark) => total + mark, 0);
  const [sumA, sumB] = [sum(inA), sum(inB)];
  return { characters: Math.min(sumA, sumB), aShare: sumA / a.length, bShare: sumB / b.length };
}

/** passim: 25 letters and digits from the start of a word on. */
function wordStartGrams({ text }: Document): Set<string> {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.join('');
  const grams = new Set<string>();
  let start = 0;
  for (const word of words) {
    if (start + 25 <= letters.length) grams.add(letters.slice(start, start + 25));
    start += word.length;
  }
  return grams;
}

export function fiveGrams(document: Pick<Document, 'text'>): Set<number> {
  return new Set(shingles(tokensOf(document)).hash);
}

function intersection<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}

/** Share of the smaller set that is in the larger. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return intersection(a, b) / Math.max(1, Math.min(a.size, b.size));
}

const PERMUTATIONS = 128;
const BAND_ROWS = 4;

/** A different mixing of the bits for every seed. */
function remix(hash: number, seed: number): number {
  let mixed = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Broder 1997: the smallest of each permutation's hashes. */
export function minHash(grams: ReadonlySet<number>): Uint32Array {
  const smallest = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const gram of grams) {
    for (let i = 0; i < PERMUTATIONS; i++) {
      const hash = remix(gram, i);
      if (hash < smallest[i]) smallest[i] = hash;
    }
  }
  return smallest;
}

/** Locality-sensitive hashing: a band of 4 rows in common makes a candidate, and the rule takes every candidate. */
export function sharesBand(a: Uint32Array, b: Uint32Array): boolean {
  for (let band = 0; band < PERMUTATIONS; band += BAND_ROWS) {
    let row = 0;
    while (row < BAND_ROWS && a[band + row] === b[band + row]) row++;
    if (row === BAND_ROWS) return true;
  }
  return false;
}

/** Charikar 2002: 64 bits, each the majority of the shingles' bits. */
export function simHash(grams: ReadonlySet<number>): Uint32Array {
  const votes = new Int32Array(64);
  for (const gram of grams) {
    for (let half = 0; half < 2; half++) {
      const hash = remix(gram, 1000 + half);
      for (let bit = 0; bit < 32; bit++) votes[32 * half + bit] += (hash >>> bit) & 1 ? 1 : -1;
    }
  }
  const bits = new Uint32Array(2);
  votes.forEach((vote, i) => {
    if (vote > 0) bits[i >> 5] |= 1 << (i & 31);
  });
  return bits;
}

export function bitsApart(a: Uint32Array, b: Uint32Array): number {
  let apart = 0;
  for (let half = 0; half < 2; half++) {
    for (let different = (a[half] ^ b[half]) >>> 0; different !== 0; different = (different & (different - 1)) >>> 0)
      apart++;
  }
  return apart;
}

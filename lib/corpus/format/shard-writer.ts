import { checksumOf } from './checksum';
import {
  BUCKETS_A_BLOCK,
  CHECKSUM_WORD,
  EXACT_STEPS,
  type FingerprintScheme,
  type Header,
  layoutOf,
  MAX_IN_A_BUCKET,
  writeHeader,
} from './format';
import { PackError } from './pack-error';
import { widthFor, writePacked } from './packed-integers';
import type { FingerprintedStory } from './story';
import { encodeStrings } from './text-code';
import { shortUrl } from './url-code';

export interface ShardOptions {
  readonly scheme: FingerprintScheme;
  readonly sample: boolean;
  /**
   * 'part': every bit of every hash and every position, common shingles included, to be merged. 'shard': what a reader opens.
   */
  readonly purpose: 'part' | 'shard';
}

/**
 * A place tells the story's part to a 20th at least (25 words of 500), to a 40th where bits are left over; neighbouring hits
 * narrow it down to a few words (diagonals.ts).
 */
const MIN_STEPS = 20;
/** Bits beyond log2(fingerprints): a page of 500 shingles meets about 100 chance agreements, spread over all stories. */
const SPARE_HASH_BITS = 2;
/** In a small shard chance agreements meet few stories: 500 shingles against 60 fingerprints agree .014 times a story. */
const MIN_HASH_BITS = 21;
const HASH_BITS = 32;

/** A shard's bytes: the same stories in the same order give the same bytes. */
export function encodeShard(stories: readonly FingerprintedStory[], options: ShardOptions): Uint8Array {
  const part = options.purpose === 'part';
  const steps = part ? EXACT_STEPS : stepsFor(stories.length);
  const entries = entriesOf(stories, steps);
  const { bucket, remainder } = hashWidths(entries.hash.length, part);
  const buckets = bucketsOf(entries.hash, bucket);
  const places = buckets.order.map((entry) => entries.place[entry]);
  const sources = sourcesOf(stories);
  const text = encodeStrings(stringsOf(stories, sources), !part);
  const days = daysOf(stories);
  const words = stories.map(({ facts }) => facts.words);
  const unquoted = stories.map(({ fingerprint }) => fingerprint.quoted.length - sum(fingerprint.quoted));
  const sourceOf = stories.map((story) => sources.get(sourceKey(story)) ?? 0);
  const header: Header = {
    stories: stories.length,
    fingerprints: entries.hash.length,
    sources: sources.size,
    scheme: options.scheme,
    filtered: !part,
    sample: options.sample,
    steps,
    firstDay: days.firstDay,
    textBytes: text.bytes.length,
    literals: text.code.literals.length,
    pairs: text.code.pairs.length / 2,
    widths: {
      bucket,
      remainder,
      blockStart: widthFor(largestOf(buckets.blockStarts)),
      place: widthFor(largestOf(places)),
      day: widthFor(largestOf(days.values)),
      words: widthFor(largestOf(words)),
      unquoted: widthFor(largestOf(unquoted)),
      source: widthFor(largestOf(sourceOf)),
      textEnd: widthFor(text.bytes.length),
    },
  };
  const layout = layoutOf(header);
  const shard = new Uint32Array(layout.total);
  writeHeader(shard, header);
  const { widths } = header;
  writePacked(shard, layout.blockStarts, widths.blockStart, buckets.blockStarts);
  writePacked(shard, layout.buckets, 1, buckets.bits);
  writePacked(shard, layout.remainders, widths.remainder, remaindersOf(entries.hash, buckets.order, bucket, remainder));
  writePacked(shard, layout.places, widths.place, places);
  writePacked(shard, layout.days, widths.day, days.values);
  writePacked(shard, layout.words, widths.words, words);
  writePacked(shard, layout.unquoted, widths.unquoted, unquoted);
  writePacked(shard, layout.sourceOf, widths.source, sourceOf);
  writePacked(shard, layout.textEnds, widths.textEnd, text.ends);
  const bytes = new Uint8Array(shard.buffer);
  bytes.set(text.code.literals, layout.text * 4);
  bytes.set(text.code.pairs, layout.text * 4 + text.code.literals.length);
  bytes.set(text.bytes, layout.text * 4 + text.code.literals.length + text.code.pairs.length);
  shard[CHECKSUM_WORD] = checksumOf(shard.subarray(CHECKSUM_WORD + 1));
  return bytes;
}

interface Entries {
  readonly hash: Uint32Array;
  /** Story, position and quotation flag in one number, as format.ts draws it. */
  readonly place: Uint32Array;
}

/** All fingerprints, story by story. */
function entriesOf(stories: readonly FingerprintedStory[], steps: number): Entries {
  if (stories.length * steps * 2 > 2 ** 32) throw new PackError({ code: 'tooManyStories', stories: stories.length });
  const count = stories.reduce((total, { fingerprint }) => total + fingerprint.hash.length, 0);
  const entries = { hash: new Uint32Array(count), place: new Uint32Array(count) };
  let at = 0;
  for (const [story, { facts, fingerprint }] of stories.entries()) {
    entries.hash.set(fingerprint.hash, at);
    for (let i = 0; i < fingerprint.hash.length; i++) {
      const step = stepOf(fingerprint.position[i], facts.words, steps);
      entries.place[at + i] = (story * steps + step) * 2 + fingerprint.quoted[i];
    }
    at += fingerprint.hash.length;
  }
  return entries;
}

/** As many as the places' width gives away for nothing. */
function stepsFor(stories: number): number {
  const width = Math.ceil(Math.log2(Math.max(1, stories) * MIN_STEPS * 2));
  return Math.floor(2 ** width / (Math.max(1, stories) * 2));
}

function stepOf(position: number, words: number, steps: number): number {
  return steps === EXACT_STEPS ? position : Math.floor((Math.min(position, words - 1) * steps) / words);
}

function hashWidths(fingerprints: number, part: boolean): { bucket: number; remainder: number } {
  const bits = Math.log2(Math.max(1, fingerprints));
  // Between one and two entries a bucket; the two together take fewest bits there.
  const bucket = Math.max(1, Math.floor(bits));
  const kept = part ? HASH_BITS : Math.min(HASH_BITS, Math.max(MIN_HASH_BITS, Math.ceil(bits) + SPARE_HASH_BITS));
  return { bucket, remainder: kept - bucket };
}

interface Buckets {
  readonly blockStarts: number[];
  /** A 1 for each entry, a 0 after each bucket. */
  readonly bits: Uint8Array;
  /** Entries, bucket by bucket, ascending inside one. */
  readonly order: Uint32Array;
}

function bucketsOf(hashes: Uint32Array, bucketBits: number): Buckets {
  const shift = HASH_BITS - bucketBits;
  const counts = new Uint32Array(2 ** bucketBits);
  for (const hash of hashes) counts[hash >>> shift]++;
  const next = new Uint32Array(counts.length);
  const blockStarts: number[] = [];
  const bits = new Uint8Array(counts.length + hashes.length);
  let before = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    if (counts[bucket] > MAX_IN_A_BUCKET) throw new PackError({ code: 'sharedFingerprint', stories: counts[bucket] });
    if (bucket % BUCKETS_A_BLOCK === 0) blockStarts.push(before);
    next[bucket] = before;
    bits.fill(1, before + bucket, before + bucket + counts[bucket]);
    before += counts[bucket];
  }
  const order = new Uint32Array(hashes.length);
  for (let entry = 0; entry < hashes.length; entry++) order[next[hashes[entry] >>> shift]++] = entry;
  return { blockStarts, bits, order };
}

function remaindersOf(hashes: Uint32Array, order: Uint32Array, bucket: number, remainder: number): Uint32Array {
  const drop = HASH_BITS - bucket - remainder;
  return order.map((entry) => (hashes[entry] << bucket) >>> (bucket + drop));
}

/** Distinct (publisher, domain, licence), numbered in the order in which the stories bring them. */
function sourcesOf(stories: readonly FingerprintedStory[]): Map<string, number> {
  const sources = new Map<string, number>();
  for (const story of stories) {
    const key = sourceKey(story);
    if (!sources.has(key)) sources.set(key, sources.size);
  }
  return sources;
}

const SEPARATOR = '\u0000';

const sourceKey = ({ facts }: FingerprintedStory) =>
  [facts.publisher, facts.domain, facts.licence ?? ''].join(SEPARATOR);

function stringsOf(stories: readonly FingerprintedStory[], sources: ReadonlyMap<string, number>): string[] {
  return [
    ...[...sources.keys()].flatMap((key) => key.split(SEPARATOR)),
    ...stories.flatMap(({ facts }) => [facts.title, shortUrl(facts.url, facts.domain)]),
  ];
}

function daysOf(stories: readonly FingerprintedStory[]): { firstDay: number; values: number[] } {
  const days = stories.map(({ facts }) => facts.day);
  const firstDay =
    days.reduce<number | null>((first, day) => (first === null || (day ?? first) < first ? day : first), null) ?? 0;
  return { firstDay, values: days.map((day) => (day === null ? 0 : day - firstDay + 1)) };
}

const sum = (values: Uint8Array) => values.reduce((total, value) => total + value, 0);

/** Math.max with a spread fails beyond some 100,000 arguments. */
function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > largest) largest = values[i];
  return largest;
}

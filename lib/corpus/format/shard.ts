import { checksumOf } from './checksum';
import {
  BUCKETS_A_BLOCK,
  CHECKSUM_WORD,
  codeTableBytes,
  EXACT_STEPS,
  type Header,
  layoutOf,
  MAX_IN_A_BUCKET,
  readHeader,
  SOURCE_STRINGS,
  STORY_STRINGS,
} from './format';
import { damaged, damagedCount, PackError } from './pack-error';
import { afterZeros, readPacked } from './packed-integers';
import type { StoredFacts } from './story';
import { decodeString, type TextCode } from './text-code';
import { wholeUrl } from './url-code';

/** An open shard: answers from the buffer as it lies (format.ts draws it). */
export interface Shard {
  readonly header: Header;
  /** Places whose hash agrees with one of `hashes`, in the order of `hashes`. */
  probe(hashes: Uint32Array): FoundPlaces;
  /** The story of a place; `readPlace` tells the rest. */
  storyAt(place: number): number;
  readPlace(place: number): Place;
  wordsOf(story: number): number;
  /** Fingerprints outside quotations that the shard keeps of the story. */
  unquotedOf(story: number): number;
  /** Throws PackError where the text is damaged. */
  factsOf(story: number): StoredFacts;
  /**
   * Every entry whose hash is in `from` … `to` (both included, whole buckets). The low bits that a shard does not keep are 0;
   * a part keeps all.
   */
  visitEntries(visit: (hash: number, place: number) => void, from?: number, to?: number): void;
}

/** Where a fingerprint stands: its shingle begins at one of the story's tokens `from` … `to - 1` (a part: at `from`). */
export interface Place {
  readonly story: number;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** Two columns: find i is place `place[i]`, asked for by hash number `query[i]`. */
export interface FoundPlaces {
  readonly query: number[];
  readonly place: number[];
}

/** Room for one probe's buckets, grown to the longest page: a column for every shard and page would be garbage to collect. */
let bucketStarts = new Uint32Array(2048);
const BLOCK_BITS = Math.log2(BUCKETS_A_BLOCK);

/**
 * Opens a shard: the header is checked and the checksum taken (about 1 ms for 3 MB, unless `vouched`: somebody has checked the
 * bytes), nothing is parsed or copied; only a buffer that does not begin on a 32-bit boundary is copied once. Throws PackError
 * with the reason.
 */
export function openShard(bytes: Uint8Array, { vouched = false } = {}): Shard {
  const words = asWords(bytes);
  const header = readHeader(words);
  const layout = layoutOf(header);
  if (layout.total !== words.length) {
    throw damagedCount('header-bytes', words.length * 4, layout.total * 4);
  }
  if (!vouched && checksumOf(words.subarray(CHECKSUM_WORD + 1)) !== words[CHECKSUM_WORD]) {
    throw damaged('checksum');
  }
  const { widths, fingerprints, stories, sources, steps } = header;
  const endOfPlaces = stories * steps * 2;
  const bucketShift = 32 - widths.bucket;
  const hashShift = bucketShift - widths.remainder;

  /** Entries of a bucket; inside the column, and not more than a look-up may cost, even where a shard is made to mislead. */
  function bucketAt(bucket: number): { first: number; end: number } {
    const block = Math.floor(bucket / BUCKETS_A_BLOCK);
    const before = readPacked(words, layout.blockStarts, widths.blockStart, block);
    const start = afterZeros(words, layout.buckets, before + block * BUCKETS_A_BLOCK, bucket % BUCKETS_A_BLOCK);
    const first = Math.min(start - bucket, fingerprints);
    const end = Math.min(afterZeros(words, layout.buckets, start, 1) - 1 - bucket, fingerprints);
    return { first, end: Math.min(end, first + MAX_IN_A_BUCKET) };
  }

  /** Where the bits of each hash's bucket begin, into `starts`; and nothing else, so that the reads of many hashes overlap. */
  function findBuckets(hashes: Uint32Array, starts: Uint32Array): void {
    for (let query = 0; query < hashes.length; query++) {
      const block = (hashes[query] >>> bucketShift) >>> BLOCK_BITS;
      starts[query] = readPacked(words, layout.blockStarts, widths.blockStart, block) + block * BUCKETS_A_BLOCK;
    }
    for (let query = 0; query < hashes.length; query++) {
      const inBlock = (hashes[query] >>> bucketShift) % BUCKETS_A_BLOCK;
      starts[query] = afterZeros(words, layout.buckets, starts[query], inBlock);
    }
  }

  // The hot path of the product: some hundred shingles a page, in every shard. Written out, so that nothing is allocated but
  // what is found; step by step for all hashes, since each step waits for main memory (one by one it takes half as long again).
  function probe(hashes: Uint32Array): FoundPlaces {
    const found: FoundPlaces = { query: [], place: [] };
    if (bucketStarts.length < hashes.length) bucketStarts = new Uint32Array(hashes.length);
    const starts = bucketStarts;
    findBuckets(hashes, starts);
    const { buckets, remainders, places } = layout;
    for (let query = 0; query < hashes.length; query++) {
      const hash = hashes[query];
      const bucket = hash >>> bucketShift;
      const wanted = ((hash << widths.bucket) >>> widths.bucket) >>> hashShift;
      const last = starts[query] + MAX_IN_A_BUCKET;
      for (let bit = starts[query]; bit < last && ((words[buckets + (bit >>> 5)] >>> (bit & 31)) & 1) === 1; bit++) {
        const entry = bit - bucket;
        if (entry >= fingerprints) break;
        if (readPacked(words, remainders, widths.remainder, entry) !== wanted) continue;
        const place = readPacked(words, places, widths.place, entry);
        if (place >= endOfPlaces) continue;
        found.query.push(query);
        found.place.push(place);
      }
    }
    return found;
  }

  function visitEntries(visit: (hash: number, place: number) => void, from = 0, to = 0xffffffff): void {
    for (let bucket = from >>> bucketShift; bucket <= to >>> bucketShift; bucket++) {
      const { first, end } = bucketAt(bucket);
      for (let entry = first; entry < end; entry++) {
        const remainder = readPacked(words, layout.remainders, widths.remainder, entry);
        const place = readPacked(words, layout.places, widths.place, entry);
        if (place < endOfPlaces) visit(((bucket << bucketShift) | (remainder << hashShift)) >>> 0, place);
      }
    }
  }

  const wordsOfStory = (story: number) => readPacked(words, layout.words, widths.words, story);

  const placesAStory = steps * 2;
  const storyAt = (place: number) => Math.floor(place / placesAStory);

  function readPlace(place: number): Place {
    const quoted = (place & 1) === 1;
    const story = storyAt(place);
    const step = Math.floor((place - story * placesAStory) / 2);
    if (steps === EXACT_STEPS) return { story, from: step, to: step + 1, quoted };
    const stepWords = wordsOfStory(story) / steps;
    return { story, from: Math.ceil(step * stepWords), to: Math.ceil((step + 1) * stepWords), quoted };
  }

  const textBytes = new Uint8Array(words.buffer, words.byteOffset + layout.text * 4);
  const code: TextCode = {
    literals: textBytes.subarray(0, header.literals),
    pairs: textBytes.subarray(header.literals, codeTableBytes(header)),
  };
  const text = textBytes.subarray(codeTableBytes(header), codeTableBytes(header) + header.textBytes);

  function stringAt(index: number): string {
    const endOf = (string: number) => readPacked(words, layout.textEnds, widths.textEnd, string);
    return decodeString(text.subarray(index === 0 ? 0 : endOf(index - 1), endOf(index)), code);
  }

  /** A shard has many stories of a source: its strings are read once. */
  const stringsOfSource = new Map<number, readonly string[]>();
  function sourceStrings(source: number): readonly string[] {
    const known = stringsOfSource.get(source);
    if (known) return known;
    const strings = [0, 1, 2].map((i) => stringAt(source * SOURCE_STRINGS + i));
    stringsOfSource.set(source, strings);
    return strings;
  }

  function factsOf(story: number): StoredFacts {
    const source = readPacked(words, layout.sourceOf, widths.source, story);
    if (source >= sources) throw damaged('source');
    const [publisher, domain, licence] = sourceStrings(source);
    const own = sources * SOURCE_STRINGS + story * STORY_STRINGS;
    const day = readPacked(words, layout.days, widths.day, story);
    return {
      title: stringAt(own),
      publisher,
      domain,
      url: wholeUrl(stringAt(own + 1), domain),
      day: day === 0 ? null : header.firstDay + day - 1,
      words: wordsOfStory(story),
      licence: licence || null,
    };
  }

  return {
    header,
    probe,
    storyAt,
    readPlace,
    wordsOf: wordsOfStory,
    unquotedOf: (story) => readPacked(words, layout.unquoted, widths.unquoted, story),
    factsOf,
    visitEntries,
  };
}

/** The buffer as 32-bit words; throws for a length that is none. */
export function asWords(bytes: Uint8Array): Uint32Array {
  if (bytes.byteLength % 4 !== 0) throw new PackError({ code: 'cutShort', bytes: bytes.byteLength });
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

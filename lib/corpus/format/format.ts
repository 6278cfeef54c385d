import { damaged, damagedCount, PackError } from './pack-error';
import { wordsFor } from './packed-integers';

/**
 * A shard: the stories of one month, in one buffer that is used as it lies, without parsing.
 *
 *   bytes   0 ┌──────────────────────────────────────────────────────────────────────────────────────────┐
 *             │ "CTSH" version bytes checksum │ stories fingerprints sources │ scheme widths firstDay …    │ header, 64 bytes
 *          64 ├──────────────────────────────────────────────────────────────────────────────────────────┤
 *             │ blockStarts   entries before every 64th bucket        }                                    │
 *             │ buckets       1 bit an entry, a 0 after each bucket   }  a shingle's hash                  │
 *             │ remainders    next bits of each entry's hash          }  BBBBBBBB RRRRRR …                 │
 *             │ places        where that shingle stands: story,       }  bucket   remainder                │
 *             │               step of the story, in a quotation?                                           │
 *             ├──────────────────────────────────────────────────────────────────────────────────────────┤
 *             │ days words unquoted sourceOf  one number a story; day 0 is "no date", else firstDay + day-1 │
 *             │ textEnds      where each string ends: 3 a source (publisher, domain, licence), then        │
 *             │               2 a story (title, URL)                                                       │
 *             │ text          those strings in byte-pair codes (text-code.ts), their table before them     │
 *             └──────────────────────────────────────────────────────────────────────────────────────────┘
 *
 *   buckets   1 1 0 0 1 0 1 1 1 0 …     bucket 0 has two entries, 1 none, 2 one, 3 three (Elias 1974, Fano 1971)
 *   place     (story × steps + step) × 2 + quoted
 *
 * Every column is packed integers (packed-integers.ts) and begins on a 32-bit word. The header holds counts and widths only;
 * where a column lies follows from them, and the sum must be the buffer's length to the byte, so no offset from outside is
 * ever believed. Little-endian, as every machine is that runs a browser.
 *
 * A look-up takes the hash's top bits to a bucket of one or two entries, compares the remainder, and reads the places of those
 * that agree: about 24 bits a fingerprint at 10,000 stories. A *part* (of a build, before merging) keeps all 32 bits of the
 * hash and the exact positions.
 */
const FORMAT_VERSION = 1;
const HEADER_WORDS = 16;
export const BUCKETS_A_BLOCK = 64;
/** Strings of a source and of a story in the text section. */
export const SOURCE_STRINGS = 3;
export const STORY_STRINGS = 2;

/** Steps of a part: positions are 16 bits wide. */
export const EXACT_STEPS = 2 ** 16;

const MAGIC = 0x48535443;

/** How the fingerprints were made: a shard of another scheme cannot be asked by this version's pages. */
export interface FingerprintScheme {
  /** Version of folding and hashing. */
  readonly hash: number;
  /** Words in a shingle. */
  readonly shingle: number;
  /** Winnowing windows, in shingles, outside and inside quotations. */
  readonly window: number;
  readonly quotedWindow: number;
}

export interface Header {
  readonly stories: number;
  readonly fingerprints: number;
  readonly sources: number;
  readonly scheme: FingerprintScheme;
  /** Common shingles are already left out. A part of a build still has them. */
  readonly filtered: boolean;
  /** Made to try the product out: its stories are found, and never counted as coverage of a date. */
  readonly sample: boolean;
  /** Equal steps into which a place divides its story; EXACT_STEPS in a part, where a step is the token itself. */
  readonly steps: number;
  readonly firstDay: number;
  readonly textBytes: number;
  readonly literals: number;
  readonly pairs: number;
  readonly widths: Widths;
}

/** Bits a value. `bucket` and `remainder` together are the part of the hash that is kept. */
export interface Widths {
  readonly bucket: number;
  readonly remainder: number;
  readonly blockStart: number;
  readonly place: number;
  readonly day: number;
  readonly words: number;
  readonly unquoted: number;
  readonly source: number;
  readonly textEnd: number;
}

/** First word of each column, and the words of the whole shard. */
export interface Layout {
  readonly blockStarts: number;
  readonly buckets: number;
  readonly remainders: number;
  readonly places: number;
  readonly days: number;
  readonly words: number;
  readonly unquoted: number;
  readonly sourceOf: number;
  readonly textEnds: number;
  readonly text: number;
  readonly total: number;
}

/** So many entries of a bucket are looked at: a shard made to mislead cannot make one look-up run for seconds. */
export const MAX_IN_A_BUCKET = 0xffff;

/** The widest that each column may be. */
const WIDEST: Widths = {
  bucket: 28,
  remainder: 31,
  blockStart: 32,
  place: 32,
  day: 17,
  words: 24,
  unquoted: 17,
  source: 24,
  textEnd: 31,
};
const WIDTH_NAMES = Object.keys(WIDEST) as (keyof Widths)[];
const FILTERED = 1;
const SAMPLE = 2;
/** Keep every bit number of a column below 2^32. */
const MAX_FINGERPRINTS = 2 ** 27;
const MAX_STORIES = 2 ** 24;

const stringsOf = ({ sources, stories }: Pick<Header, 'sources' | 'stories'>) =>
  sources * SOURCE_STRINGS + stories * STORY_STRINGS;

/** Bytes of the code table: each literal once, two codes a pair. */
export const codeTableBytes = ({ literals, pairs }: Pick<Header, 'literals' | 'pairs'>) => literals + 2 * pairs;

export function layoutOf(header: Header): Layout {
  const { widths, stories, fingerprints } = header;
  const buckets = 2 ** widths.bucket;
  let at = HEADER_WORDS;
  const column = (count: number, width: number) => {
    const first = at;
    at += wordsFor(count, width);
    return first;
  };
  return {
    blockStarts: column(Math.ceil(buckets / BUCKETS_A_BLOCK), widths.blockStart),
    buckets: column(buckets + fingerprints, 1),
    remainders: column(fingerprints, widths.remainder),
    places: column(fingerprints, widths.place),
    days: column(stories, widths.day),
    words: column(stories, widths.words),
    unquoted: column(stories, widths.unquoted),
    sourceOf: column(stories, widths.source),
    textEnds: column(stringsOf(header), widths.textEnd),
    text: column(codeTableBytes(header) + header.textBytes, 8),
    total: at,
  };
}

/** After twelve words of counts come the widths, a byte each. */
const WIDTHS_BYTE = 48;
export const CHECKSUM_WORD = 3;

/** Fills the first 16 words; the checksum is the writer's last act. */
export function writeHeader(words: Uint32Array, header: Header): void {
  const { scheme, widths } = header;
  words.set([
    MAGIC,
    FORMAT_VERSION,
    words.length * 4,
    0,
    header.stories,
    header.fingerprints,
    header.sources,
    header.textBytes,
    header.firstDay,
    (header.filtered ? FILTERED : 0) | (header.sample ? SAMPLE : 0) | (header.steps << 8),
    header.literals | (header.pairs << 16),
    scheme.hash | (scheme.shingle << 8) | (scheme.window << 16) | (scheme.quotedWindow << 24),
  ]);
  const bytes = new Uint8Array(words.buffer, words.byteOffset + WIDTHS_BYTE, WIDTH_NAMES.length);
  bytes.set(WIDTH_NAMES.map((name) => widths[name]));
}

/** Reads and checks the header of a buffer of whole words. Throws PackError with the first fault. */
export function readHeader(words: Uint32Array): Header {
  if (words.length < HEADER_WORDS) throw new PackError({ code: 'cutShort', bytes: words.length * 4 });
  if (words[0] !== MAGIC) throw new PackError({ code: 'notShard' });
  if (words[1] !== FORMAT_VERSION) {
    throw new PackError({ code: 'formatVersion', version: words[1], supported: FORMAT_VERSION });
  }
  if (words[2] !== words.length * 4) {
    throw damagedCount('bytes', words.length * 4, words[2]);
  }
  const bytes = new Uint8Array(words.buffer, words.byteOffset + WIDTHS_BYTE, WIDTH_NAMES.length);
  const header: Header = {
    stories: words[4],
    fingerprints: words[5],
    sources: words[6],
    textBytes: words[7],
    firstDay: words[8],
    filtered: (words[9] & FILTERED) !== 0,
    sample: (words[9] & SAMPLE) !== 0,
    steps: words[9] >>> 8,
    literals: words[10] & 0xffff,
    pairs: words[10] >>> 16,
    scheme: {
      hash: words[11] & 0xff,
      shingle: (words[11] >>> 8) & 0xff,
      window: (words[11] >>> 16) & 0xff,
      quotedWindow: words[11] >>> 24,
    },
    widths: Object.fromEntries(WIDTH_NAMES.map((name, i) => [name, bytes[i]])) as unknown as Widths,
  };
  checkCounts(header, words.length * 4);
  return header;
}

function checkCounts(header: Header, bytes: number): void {
  const { widths, literals, pairs } = header;
  const fault =
    WIDTH_NAMES.find((name) => widths[name] > WIDEST[name]) ??
    (widths.bucket === 0 || widths.bucket + widths.remainder > 32 ? 'hash' : undefined);
  if (fault) throw damaged(`width-${fault}`);
  // Columns of width 0 take no bytes: without this, a hundred bytes pass for millions of stories, each of which is then looked at.
  const limits = {
    stories: Math.min(MAX_STORIES, bytes),
    sources: Math.min(MAX_STORIES, bytes),
    fingerprints: MAX_FINGERPRINTS,
  };
  for (const part of ['stories', 'sources', 'fingerprints'] as const) {
    if (header[part] > limits[part]) throw damagedCount(part, header[part], limits[part]);
  }
  if (header.steps === 0 || header.steps > EXACT_STEPS || literals > 256 || literals + pairs > 256) {
    throw damaged('steps');
  }
}

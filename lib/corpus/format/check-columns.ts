import { BUCKETS_A_BLOCK, codeTableBytes, type Header, type Layout, SOURCE_STRINGS, STORY_STRINGS } from './format';
import { damaged, damagedCount } from './pack-error';
import { readPacked } from './packed-integers';

/**
 * Looks along the columns of a shard whose order everything else relies on, once from end to end:
 *
 *   buckets      as many zeros as buckets and ones as fingerprints, and each block begins where the table says
 *   textEnds     never falling, so that no byte of text belongs to two strings
 *   text         unpacked, no more than MAX_UNPACKED times its shard, and no source's string longer than a name
 *
 * After that the cost of reading every entry and every string grows with the bytes of the shard: one that was made to mislead could
 * point each of a million buckets, or strings, to the same megabyte.
 */
export function checkColumns(words: Uint32Array, header: Header, layout: Layout): void {
  checkBuckets(words, header, layout);
  checkText(words, header, layout);
}

/** Text of a real shard unpacks to four times its bytes at most, and is a third of the shard. */
const MAX_UNPACKED = 16;
/** UTF-8 bytes of a publisher, domain or licence. */
const MAX_SOURCE_STRING = 2_000;

function checkBuckets(words: Uint32Array, { widths, fingerprints }: Header, layout: Layout): void {
  const buckets = 2 ** widths.bucket;
  let zeros = 0;
  for (let bit = 0; bit < buckets + fingerprints; bit++) {
    if (zeros % BUCKETS_A_BLOCK === 0 && isStart(words, layout, bit)) {
      const block = zeros / BUCKETS_A_BLOCK;
      const told =
        block * BUCKETS_A_BLOCK < buckets
          ? readPacked(words, layout.blockStarts, widths.blockStart, block)
          : bit - zeros;
      if (told !== bit - zeros) throw damaged('bucket-table');
    }
    if (!isOne(words, layout, bit)) zeros += 1;
  }
  if (zeros !== buckets) throw damagedCount('bucket-entries', buckets + fingerprints - zeros, fingerprints);
}

const isOne = (words: Uint32Array, { buckets }: Layout, bit: number) =>
  ((words[buckets + (bit >>> 5)] >>> (bit & 31)) & 1) === 1;

/** The first bit of a bucket: the one after a zero. */
const isStart = (words: Uint32Array, layout: Layout, bit: number) => bit === 0 || !isOne(words, layout, bit - 1);

function checkText(words: Uint32Array, header: Header, layout: Layout): void {
  const { widths, stories, sources, textBytes } = header;
  const bytes = new Uint8Array(words.buffer, words.byteOffset + layout.text * 4);
  const lengths = unpackedLengths(bytes, header);
  const text = bytes.subarray(codeTableBytes(header), codeTableBytes(header) + textBytes);
  const strings = sources * SOURCE_STRINGS + stories * STORY_STRINGS;
  const most = MAX_UNPACKED * words.byteLength;
  let unpacked = 0;
  let at = 0;
  for (let string = 0; string < strings; string++) {
    const end = readPacked(words, layout.textEnds, widths.textEnd, string);
    if (end < at || end > textBytes) throw damaged('text-overlap');
    const before = unpacked;
    for (; at < end; at++) unpacked += lengths[text[at]] ?? 1;
    if (unpacked > most) throw damaged('text-size');
    if (string < sources * SOURCE_STRINGS && unpacked - before > MAX_SOURCE_STRING) {
      throw damaged('text-source');
    }
  }
}

/** How many bytes each code stands for; a pair may name only codes below its own. */
function unpackedLengths(bytes: Uint8Array, { literals, pairs }: Header): number[] {
  const lengths = Array.from({ length: literals }, () => 1);
  for (let pair = 0; pair < pairs; pair++) {
    const [left, right] = [bytes[literals + 2 * pair], bytes[literals + 2 * pair + 1]];
    // A code that the table does not have is refused where it is read: here it only must not count for nothing.
    lengths.push((lengths[left] ?? 1) + (lengths[right] ?? 1));
  }
  return lengths;
}

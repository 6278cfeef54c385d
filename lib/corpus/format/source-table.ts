import { checksumOf } from './checksum';
import { damaged, PackError } from './pack-error';
import { readPacked, widthFor, wordsFor, writePacked } from './packed-integers';
import { decodeString, encodeStrings, type TextCode } from './text-code';

/**
 * Who is behind a domain, as a table that is searched where it lies: a worker that wakes for one page loads one file and
 * builds nothing.
 *
 *   ┌───────────────────────────────────────────────────────────────────────────────┐
 *   │ "CTSR" version bytes checksum │ rows groups textBytes code │ widths            │  12 words
 *   ├───────────────────────────────────────────────────────────────────────────────┤
 *   │ outletOf    row of the domain under which the outlet is known best            │  one number a row;
 *   │ ownerOf     group, 0 for none                                                 │  rows are sorted by domain
 *   │ networkOf   group, 0 for none                                                 │
 *   │ textEnds    domain 0, name 0, domain 1, name 1, …, group 1, group 2, …        │
 *   │ code table, text (text-code.ts)                                               │
 *   └───────────────────────────────────────────────────────────────────────────────┘
 *
 * Columns are packed integers. A group is an owner or a network; looking a domain up decodes about 14 of them.
 */
export interface SourceRow {
  readonly domain: string;
  readonly name: string;
  readonly owner: string | null;
  readonly network: string | null;
  /** Domain under which the outlet is known best; its own where it has no other. */
  readonly outlet: string;
}

export interface SourceTable {
  readonly count: number;
  /** null where the domain is not in the table. */
  find(domain: string): SourceRow | null;
}

const MAGIC = 0x52535443;
const VERSION = 1;
const HEADER_WORDS = 12;
const CHECKSUM_WORD = 3;
const MAX_ROWS = 2 ** 20;

interface Header {
  readonly rows: number;
  readonly groups: number;
  readonly textBytes: number;
  readonly literals: number;
  readonly pairs: number;
  readonly rowWidth: number;
  readonly groupWidth: number;
  readonly endWidth: number;
}

function layoutOf({ rows, groups, textBytes, literals, pairs, rowWidth, groupWidth, endWidth }: Header) {
  const outlets = HEADER_WORDS;
  const owners = outlets + wordsFor(rows, rowWidth);
  const networks = owners + wordsFor(rows, groupWidth);
  const ends = networks + wordsFor(rows, groupWidth);
  const text = ends + wordsFor(2 * rows + groups, endWidth);
  return { outlets, owners, networks, ends, text, total: text + wordsFor(literals + 2 * pairs + textBytes, 8) };
}

const byDomain = (a: SourceRow, b: SourceRow) => (a.domain < b.domain ? -1 : 1);

/** The table's bytes: the same rows, in any order, give the same bytes. Each domain comes once. */
export function encodeSourceTable(unsorted: readonly SourceRow[]): Uint8Array {
  const rows = [...unsorted].sort(byDomain);
  const rowOf = new Map(rows.map(({ domain }, row) => [domain, row]));
  const groups = [...new Set(rows.flatMap(({ owner, network }) => [owner, network]))].filter((group) => group !== null);
  groups.sort();
  const groupOf = (group: string | null) => (group === null ? 0 : groups.indexOf(group) + 1);
  const text = encodeStrings([...rows.flatMap(({ domain, name }) => [domain, name]), ...groups]);
  const header: Header = {
    rows: rows.length,
    groups: groups.length,
    textBytes: text.bytes.length,
    literals: text.code.literals.length,
    pairs: text.code.pairs.length / 2,
    rowWidth: widthFor(rows.length),
    groupWidth: widthFor(groups.length),
    endWidth: widthFor(text.bytes.length),
  };
  const layout = layoutOf(header);
  const words = new Uint32Array(layout.total);
  const { literals, pairs, rowWidth, groupWidth, endWidth } = header;
  words.set([
    MAGIC,
    VERSION,
    words.length * 4,
    0,
    header.rows,
    header.groups,
    header.textBytes,
    literals | (pairs << 16),
  ]);
  words[8] = rowWidth | (groupWidth << 8) | (endWidth << 16);
  writePacked(
    words,
    layout.outlets,
    rowWidth,
    rows.map(({ domain, outlet }, row) => rowOf.get(outlet) ?? rowOf.get(domain) ?? row),
  );
  writePacked(
    words,
    layout.owners,
    groupWidth,
    rows.map(({ owner }) => groupOf(owner)),
  );
  writePacked(
    words,
    layout.networks,
    groupWidth,
    rows.map(({ network }) => groupOf(network)),
  );
  writePacked(words, layout.ends, endWidth, text.ends);
  const bytes = new Uint8Array(words.buffer);
  bytes.set(text.code.literals, layout.text * 4);
  bytes.set(text.code.pairs, layout.text * 4 + literals);
  bytes.set(text.bytes, layout.text * 4 + literals + 2 * pairs);
  words[CHECKSUM_WORD] = checksumOf(words.subarray(CHECKSUM_WORD + 1));
  return bytes;
}

/** Opens a table; nothing is copied or built. Throws PackError with the reason where it is damaged. */
export function openSourceTable(bytes: Uint8Array): SourceTable {
  if (bytes.byteLength % 4 !== 0) throw new PackError({ code: 'cutShort', bytes: bytes.byteLength });
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const header = readHeader(words);
  const layout = layoutOf(header);
  if (layout.total !== words.length) throw damaged('header');
  if (checksumOf(words.subarray(CHECKSUM_WORD + 1)) !== words[CHECKSUM_WORD]) {
    throw damaged('checksum');
  }
  const { rows, groups, rowWidth, groupWidth, endWidth, literals, pairs } = header;
  const textBytes = aligned.subarray(layout.text * 4);
  const code: TextCode = {
    literals: textBytes.subarray(0, literals),
    pairs: textBytes.subarray(literals, literals + 2 * pairs),
  };
  const text = textBytes.subarray(literals + 2 * pairs);
  const endOf = (index: number) => (index < 0 ? 0 : readPacked(words, layout.ends, endWidth, index));
  const stringAt = (index: number) => decodeString(text.subarray(endOf(index - 1), endOf(index)), code);
  const domainAt = (row: number) => stringAt(2 * row);
  const groupAt = (first: number, row: number) => {
    const group = readPacked(words, first, groupWidth, row);
    return group === 0 || group > groups ? null : stringAt(2 * rows + group - 1);
  };

  function rowAt(row: number): SourceRow {
    const outlet = Math.min(readPacked(words, layout.outlets, rowWidth, row), rows - 1);
    return {
      domain: domainAt(row),
      name: stringAt(2 * row + 1),
      owner: groupAt(layout.owners, row),
      network: groupAt(layout.networks, row),
      outlet: domainAt(outlet),
    };
  }

  function find(domain: string): SourceRow | null {
    let low = 0;
    let high = rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (domainAt(middle) < domain) low = middle + 1;
      else high = middle;
    }
    return low < rows && domainAt(low) === domain ? rowAt(low) : null;
  }

  return { count: rows, find };
}

function readHeader(words: Uint32Array): Header {
  if (words.length < HEADER_WORDS || words[0] !== MAGIC) throw new PackError({ code: 'notSourceTable' });
  if (words[1] !== VERSION) throw new PackError({ code: 'formatVersion', version: words[1], supported: VERSION });
  if (words[2] !== words.length * 4) throw new PackError({ code: 'cutShort', bytes: words.length * 4 });
  const header: Header = {
    rows: words[4],
    groups: words[5],
    textBytes: words[6],
    literals: words[7] & 0xffff,
    pairs: words[7] >>> 16,
    rowWidth: words[8] & 0xff,
    groupWidth: (words[8] >>> 8) & 0xff,
    endWidth: (words[8] >>> 16) & 0xff,
  };
  const { rows, groups, literals, pairs, rowWidth, groupWidth, endWidth } = header;
  const tooMuch = rows > MAX_ROWS || groups > MAX_ROWS || literals + pairs > 256;
  if (tooMuch || Math.max(rowWidth, groupWidth, endWidth) > 32) throw damaged('header');
  return header;
}

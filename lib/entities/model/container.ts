import { badAsset } from '../../errors/asset-error';

/**
 * The file in which figures for the recogniser lie: model.bin and names.bin alike.
 *
 *   byte 0   magic          4 bytes, says which of the two it is
 *   byte 4   version        u16, FORMAT_VERSION
 *   byte 6   sections       u16, how many
 *   byte 8   checksum       u32, CRC-32 (ISO 3309) of everything from byte 12 on
 *   byte 12  lengths        u32 for each section, in bytes
 *   …        the sections, one after the other, without padding
 *
 * All numbers are little-endian. Everything is checked here, once; what lies behind the door may be trusted.
 */
const FORMAT_VERSION = 1;
const HEADER_BYTES = 12;

export interface ContainerKind {
  /** Four ASCII characters. */
  readonly magic: string;
  readonly sections: number;
}

/** @throws AssetError that names the first fault: not such a file, another version, truncated, or damaged. */
export function openContainer(buffer: ArrayBuffer, kind: ContainerKind): Uint8Array[] {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES) throw badAsset(kind.magic, 'length');
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
  if (magic !== kind.magic) throw badAsset(kind.magic, 'magic');
  const version = view.getUint16(4, true);
  if (version !== FORMAT_VERSION) throw badAsset(kind.magic, 'version');
  const count = view.getUint16(6, true);
  if (count !== kind.sections) throw badAsset(kind.magic, 'sections');
  const first = HEADER_BYTES + 4 * count;
  if (buffer.byteLength < first) throw badAsset(kind.magic, 'header');
  const lengths = Array.from({ length: count }, (_, section) => view.getUint32(HEADER_BYTES + 4 * section, true));
  const expected = lengths.reduce((sum, length) => sum + length, first);
  if (expected !== buffer.byteLength) throw badAsset(kind.magic, 'length');
  if (crc32(new Uint8Array(buffer, HEADER_BYTES)) !== view.getUint32(8, true)) throw badAsset(kind.magic, 'checksum');
  let offset = first;
  return lengths.map((length) => {
    offset += length;
    return new Uint8Array(buffer, offset - length, length);
  });
}

export function writeContainer(magic: string, sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const first = HEADER_BYTES + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.length, first));
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < 4; index++) bytes[index] = magic.charCodeAt(index);
  view.setUint16(4, FORMAT_VERSION, true);
  view.setUint16(6, sections.length, true);
  let offset = first;
  for (const [index, section] of sections.entries()) {
    view.setUint32(HEADER_BYTES + 4 * index, section.length, true);
    bytes.set(section, offset);
    offset += section.length;
  }
  view.setUint32(8, crc32(bytes.subarray(HEADER_BYTES)), true);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) value = CRC_TABLE[(value ^ bytes[index]) & 255] ^ (value >>> 8);
  return ~value >>> 0;
}

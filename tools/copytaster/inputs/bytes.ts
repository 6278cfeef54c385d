import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { type InputOptions, STANDARD_INPUT } from './input';

/** What a file holds, unpacked where its name ends in .gz or .br; '-' is standard input. Faults come as the stream's error. */
export function openPlain(path: string, { onBytes = () => {} }: InputOptions): Readable {
  const file: Readable = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  file.on('data', (chunk: Buffer) => onBytes(chunk.length));
  const plain = /\.gz$/i.test(path)
    ? createGunzip()
    : /\.br$/i.test(path)
      ? createBrotliDecompress()
      : new PassThrough();
  file.on('error', (error) => plain.destroy(error));
  return file.pipe(plain);
}

/** A page or a feed that is larger is none, and many of them would fill the memory. */
const MAX_DOCUMENT = 20_000_000;

/** The bytes together; the fault where they are more than a document has. */
export async function wholeDocument(
  pieces: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | { readonly fault: string }> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.byteLength;
    if (length > MAX_DOCUMENT) return { fault: `larger than ${MAX_DOCUMENT / 1e6} MB` };
    all.push(piece);
  }
  return Buffer.concat(all);
}

import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse';
import { UsageError } from './command';

/** A row of the input, or the reason why a line is none; `where` names file and line. */
export type Row =
  | { readonly where: string; readonly value: unknown }
  | { readonly where: string; readonly fault: string };

export interface RowOptions {
  /** Called with bytes read from the file, as they come (before decompression). */
  readonly onBytes?: (bytes: number) => void;
}

export const STANDARD_INPUT = '-';

/** Bytes of the inputs together; null where one is standard input. */
export function sizeOfInputs(paths: readonly string[]): number | null {
  return paths.includes(STANDARD_INPUT) ? null : paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

/**
 * Rows of a JSON Lines or CSV file, plain, gzip (.gz) or brotli (.br); '-' is JSON Lines from standard input. Read as a
 * stream: memory does not grow with the file. A file that ends inside its compression gives the rows before, then rejects.
 */
export async function* rowsOf(path: string, options: RowOptions = {}): AsyncGenerator<Row> {
  const plain = path.replace(/\.(?:gz|br)$/, '');
  const isCsv = /\.csv$/i.test(plain);
  if (!isCsv && path !== STANDARD_INPUT && !/\.(?:jsonl|ndjson|json)$/i.test(plain)) {
    throw new UsageError(`${path}: not .jsonl, .ndjson or .csv (each also with .gz or .br)`);
  }
  const stream = openPlain(path, options);
  yield* isCsv ? csvRows(path, stream) : jsonRows(path, stream);
}

function openPlain(path: string, { onBytes = () => {} }: RowOptions): Readable {
  const file: Readable = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  file.on('data', (chunk: Buffer) => onBytes(chunk.length));
  const decompress = path.endsWith('.gz') ? createGunzip() : path.endsWith('.br') ? createBrotliDecompress() : null;
  if (!decompress) return file;
  file.on('error', (error) => decompress.destroy(error));
  return file.pipe(decompress);
}

async function* jsonRows(path: string, stream: Readable): AsyncGenerator<Row> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  // readline swallows the stream's errors.
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => {});
  const iterator = lines[Symbol.asyncIterator]();
  for (let line = 1; ; line++) {
    const next = await Promise.race([iterator.next(), failed]);
    if (next.done) return;
    if (next.value.trim() === '') continue;
    const where = `${path}:${line}`;
    try {
      yield { where, value: JSON.parse(next.value) };
    } catch {
      yield { where, fault: 'not JSON' };
    }
  }
}

async function* csvRows(path: string, stream: Readable): AsyncGenerator<Row> {
  const parser = stream.pipe(
    parseCsv({
      columns: true,
      bom: true,
      info: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  stream.on('error', (error) => parser.destroy(error));
  for await (const { record, info } of parser) {
    const value = { ...record, sample: record.sample === 'true' };
    yield { where: `${path}:${info.lines}`, value };
  }
}

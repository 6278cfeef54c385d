import type { Readable } from 'node:stream';
import { CsvError, parse as parseCsv } from 'csv-parse';
import { InputError } from '../command';
import { openPlain } from './bytes';
import { type InputOptions, type Row, withoutCompression } from './input';

/**
 * Rows of a JSON Lines or CSV file, plain, gzip (.gz) or brotli (.br); '-' is JSON Lines from standard input. Read as a
 * stream: memory does not grow with the file. A file that ends inside its compression, or a CSV with a row that is none, gives
 * the rows before, then rejects.
 */
export async function* rowsOf(path: string, options: InputOptions = {}): AsyncGenerator<Row> {
  const stream = openPlain(path, options);
  yield* /\.csv$/i.test(withoutCompression(path)) ? csvRows(path, stream) : jsonRows(path, stream);
}

async function* jsonRows(path: string, stream: Readable): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of linesOf(stream)) {
    line += 1;
    if (text.trim() === '') continue;
    const where = `${path}:${line}`;
    try {
      yield { where, value: JSON.parse(text) };
    } catch {
      yield { where, fault: 'not JSON' };
    }
  }
}

/** A line longer than this is no story, and would fill the memory. */
const MAX_LINE_LENGTH = 16_000_000;

/** Not readline: that one swallows the stream's errors. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_LENGTH)
      throw new InputError(`a line of more than ${MAX_LINE_LENGTH / 1e6} million characters`);
    yield* lines;
  }
  yield rest + decoder.decode();
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
  try {
    for await (const { record, info } of parser) {
      const value = { ...record, sample: record.sample === 'true' };
      yield { where: `${path}:${info.lines}`, value };
    }
  } catch (error) {
    // From the first row that is none, nobody knows where the next begins.
    throw error instanceof CsvError ? new InputError(`${path}: ${error.message}`) : error;
  }
}

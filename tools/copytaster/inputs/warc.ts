import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { InputError } from '../command';
import { errorInEnglish } from '../english';
import { openPlain, wholeDocument } from './bytes';
import type { InputOptions } from './input';
import type { FoundPage } from './saved-page';

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const FOUND = 200;

/**
 * The HTML pages in a web archive (WARC 1.0 and 1.1, plain or gzip), record by record: memory is that of one page. Records
 * that hold no page (requests, images, revisits) are passed over. Rejects with InputError where the archive is broken or cut.
 */
export async function* savedPagesInArchive(path: string, options: InputOptions): AsyncGenerator<FoundPage> {
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords(endingSource(openPlain(path, options)))) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new InputError('something else than a WARC record');
      records += 1;
      const page = await pageIn(record);
      if (page) yield page;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    throw new InputError(`${path}: broken after ${records} records: ${errorInEnglish(error)}`);
  }
  if (records === 0) throw new InputError(`${path}: no web archive`);
}

/** warcio asks some times more after the end; where a record is cut it would ask for ever (2.4.11), and this ends it. */
const MAX_ASKED_AFTER_END = 100;

function endingSource(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]();
  let after = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const piece = await pieces.next();
        if (piece.done) after += 1;
        if (after > MAX_ASKED_AFTER_END) throw new InputError('cut short');
        return piece;
      },
    }),
  };
}

async function pageIn(record: WARCRecord): Promise<FoundPage | null> {
  const url = record.warcTargetURI;
  const headers = record.httpHeaders?.headers;
  const contentType = headers?.get('content-type') ?? record.warcHeader('content-type') ?? '';
  if (!url || !/^(?:response|resource)$/.test(record.warcType) || !HTML_TYPE.test(contentType)) return null;
  const status = Number(record.httpHeaders?.statusCode ?? FOUND);
  if (status !== FOUND) return { where: url, fault: `status ${status}` };
  const bytes = await wholeDocument(record.contentReader as AsyncIterable<Uint8Array>);
  if ('fault' in bytes) return { where: url, ...bytes };
  if (record._reader instanceof LimitReader && record._reader.limit > 0) throw new InputError('cut short');
  return { where: url, bytes, url, contentType, crawled: record.warcDate ?? null };
}

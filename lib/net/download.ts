import { DownloadError } from './download-error';

export interface DownloadOptions {
  /** Bytes after unpacking: what a zip bomb grows to counts. */
  readonly maxBytes: number;
  /** ms for the whole, and without a byte. A worker is stopped after 30 s without news, so silence must end before. */
  readonly timeout?: number;
  readonly silence?: number;
  /** From the last answer: the host is asked only for news. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** A stretch of the file. A host that cannot cut gives the whole file: `maxBytes` must leave room for it. */
  readonly range?: ByteRange;
  readonly signal?: AbortSignal | undefined;
  onProgress?(bytes: number): void;
}

/** Bytes of a file, from `offset` on. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

export interface Downloaded {
  readonly bytes: Uint8Array;
  /** Where in the file the bytes begin: 0 but where a stretch was asked for, and came. */
  readonly offset: number;
  /** After redirects. */
  readonly url: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const PARTIAL = 206;
const TIMEOUT = 120_000;
const SILENCE = 20_000;
const MS_A_SECOND = 1_000;

/**
 * Fetches one file, without cookies, credentials or referrer, from http and https only. 'unchanged' where the host says so.
 * Rejects with DownloadError, always within `timeout`; with the signal's own reason when that aborts.
 */
export async function download(address: string, options: DownloadOptions): Promise<Downloaded | 'unchanged'> {
  const { timeout = TIMEOUT, silence = SILENCE, signal } = options;
  const host = hostOf(address);
  const ending = new AbortController();
  const endAfter = (ms: number, code: 'tooSlow' | 'silent') =>
    setTimeout(() => ending.abort(new DownloadError({ code, host, seconds: ms / MS_A_SECOND })), ms);
  const whole = endAfter(timeout, 'tooSlow');
  let quiet = endAfter(silence, 'silent');
  const heard = () => {
    clearTimeout(quiet);
    quiet = endAfter(silence, 'silent');
  };
  const stop = () => ending.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const answer = await fetch(address, {
      headers: conditionsOf(options),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: ending.signal,
    });
    heard();
    if (answer.status === 304) return 'unchanged';
    if (!answer.ok) throw refusalOf(answer, host);
    // A redirect may lead to another scheme only in the browser's own pages; asked all the same.
    hostOf(answer.url || address);
    if (address.startsWith('https:') && answer.url.startsWith('http:')) {
      await answer.body?.cancel().catch(() => {});
      throw new DownloadError({ code: 'insecure', host });
    }
    const bytes = await readAll(answer, { ...options, host, heard });
    return {
      bytes,
      offset: answer.status === PARTIAL ? offsetIn(answer, host) : 0,
      url: answer.url || address,
      contentType: answer.headers.get('content-type'),
      etag: answer.headers.get('etag'),
      lastModified: answer.headers.get('last-modified'),
    };
  } catch (error) {
    if (ending.signal.aborted) throw ending.signal.reason;
    if (error instanceof DownloadError) throw error;
    throw new DownloadError({ code: 'unreachable', host }, { cause: error });
  } finally {
    clearTimeout(whole);
    clearTimeout(quiet);
    signal?.removeEventListener('abort', stop);
  }
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) throw new DownloadError({ code: 'notAddress', address });
  const { protocol, host } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new DownloadError({ code: 'notWeb', address });
  return host;
}

/** A longer validator could number whoever asks: hashes, times and sizes fit into this. */
const MAX_ETAG_LENGTH = 72;

function conditionsOf({ etag, lastModified, range }: DownloadOptions): Record<string, string> {
  return {
    ...(range ? { range: `bytes=${range.offset}-${range.offset + range.length - 1}` } : {}),
    ...(etag && etag.length <= MAX_ETAG_LENGTH ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function refusalOf({ status, headers }: Response, host: string): DownloadError {
  return new DownloadError({ code: 'http', host, status }, { retryAfter: waitIn(headers.get('retry-after')) });
}

/** "bytes 200-999/1200", as RFC 9110 has it: what came need not be what was asked for. */
function offsetIn({ headers }: Response, host: string): number {
  const offset = /^bytes (\d+)-\d+\//.exec(headers.get('content-range') ?? '')?.[1];
  if (offset === undefined) throw new DownloadError({ code: 'unknownPart', host });
  return Number(offset);
}

/** Seconds or a date, as RFC 9110 has it. */
function waitIn(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * MS_A_SECOND : Date.parse(header) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : null;
}

interface Reading extends DownloadOptions {
  readonly host: string;
  heard(): void;
}

async function readAll(answer: Response, { maxBytes, host, heard, onProgress }: Reading): Promise<Uint8Array> {
  const tooLarge = () => new DownloadError({ code: 'tooLarge', host, megabytes: Math.round(maxBytes / 1e6) });
  if (Number(answer.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  try {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      heard();
      length += piece.value.byteLength;
      if (length > maxBytes) throw tooLarge();
      pieces.push(piece.value);
      onProgress?.(length);
    }
  } catch (error) {
    await reader?.cancel().catch(() => {});
    throw error;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

import { type ByteRange, type Downloaded, type DownloadOptions, download } from '../../net/download';
import { DownloadError } from '../../net/download-error';
import { PackError, wrongSize } from '../format/pack-error';
import { SIGNATURE_SUFFIX } from '../format/signature';

/** Where a pack comes from: a host, or files that the reader picked. */
export interface PackSource {
  index(): Promise<IndexFile | 'unchanged'>;
  /** The signature file; null where there is none. */
  signature(): Promise<Uint8Array | null>;
  /** At least the stretch that is asked for; a host that cannot cut gives the whole file. */
  stretch(wanted: Stretch): Promise<FileStretch>;
}

/** Bytes of a file of shards. */
export interface Stretch extends ByteRange {
  readonly file: string;
  /** Of the whole file, as the index has it. */
  readonly fileBytes: number;
}

export interface FileStretch {
  /** Where in the file the bytes begin. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

export interface IndexFile {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An index of 10,000 shards is 2 MB. */
const MAX_INDEX_BYTES = 8_000_000;
const MAX_SIGNATURE_BYTES = 10_000;
/** A stretch of 250 MB at 1 MB/s; silence ends it much sooner. */
const STRETCH_TIMEOUT = 280_000;

interface PackAddress extends Pick<DownloadOptions, 'etag' | 'lastModified' | 'signal'> {
  readonly url: string;
  /** The index, where its host gave it already: it is not asked again. */
  readonly got?: Downloaded;
}

/** A pack at an address. Its files stand beside the index, where that is after redirects. */
export function packAt({ url, got: given, etag, lastModified, signal }: PackAddress): PackSource {
  let base = url;
  const fetched = async (address: string, options: DownloadOptions): Promise<Downloaded> => {
    const got = await download(address, { ...options, signal });
    if (got === 'unchanged') throw new DownloadError({ code: 'nothingGiven', host: new URL(address).host });
    return got;
  };
  return {
    index: async () => {
      const got = given ?? (await download(url, { maxBytes: MAX_INDEX_BYTES, etag, lastModified, signal }));
      if (got !== 'unchanged') base = got.url;
      return got;
    },
    signature: async () => {
      const beside = new URL(base);
      beside.pathname += SIGNATURE_SUFFIX;
      try {
        return (await fetched(beside.href, { maxBytes: MAX_SIGNATURE_BYTES })).bytes;
      } catch (error) {
        // A host that has none says 404; any other fault is one, or a signature could be hidden by it.
        if (error instanceof DownloadError && (error.status === 404 || error.status === 410)) return null;
        throw error;
      }
    },
    stretch: ({ file, fileBytes, offset, length }) =>
      fetched(new URL(file, base).href, {
        maxBytes: fileBytes,
        timeout: STRETCH_TIMEOUT,
        // A whole file is asked for plainly: every host knows how, and may compress it.
        ...(length < fileBytes ? { range: { offset, length } } : {}),
      }),
  };
}

/** A file that was picked or dropped: a browser's File is one. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start: number, end: number): Pick<PickedFile, 'arrayBuffer'>;
}

/** A pack among picked files: one .json index, its shards, and its signature where it has one. */
export function packAmong(files: readonly PickedFile[]): PackSource {
  const bytesOf = async (file: Pick<PickedFile, 'arrayBuffer'>) => new Uint8Array(await file.arrayBuffer());
  const indexes = files.filter(({ name }) => name.endsWith('.json'));
  return {
    index: async () => {
      if (indexes.length !== 1) {
        throw new PackError({ code: indexes.length === 0 ? 'noIndex' : 'manyIndexes' });
      }
      if (indexes[0].size > MAX_INDEX_BYTES) throw new PackError({ code: 'indexTooLarge', file: indexes[0].name });
      return { bytes: await bytesOf(indexes[0]), etag: null, lastModified: null };
    },
    signature: async () => {
      const signature = files.find(({ name }) => name === indexes[0]?.name + SIGNATURE_SUFFIX);
      return signature ? bytesOf(signature) : null;
    },
    stretch: async ({ file: name, fileBytes, offset, length }) => {
      const file = files.find((picked) => picked.name === name);
      if (!file) throw new PackError({ code: 'missingFile', file: name });
      if (file.size !== fileBytes) throw wrongSize(name, file.size, fileBytes);
      return { offset, bytes: await bytesOf(file.slice(offset, offset + length)) };
    },
  };
}

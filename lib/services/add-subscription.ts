import { readOpml } from '../corpus/feeds/opml';
import type { PickedFile } from '../corpus/updates/pack-source';
import { CodedError, faultOf } from '../errors/coded-error';
import type { Fault } from '../errors/fault';
import { decodeXml } from '../text/charset';
import type { PackOptions, Subscriptions } from './subscriptions';

/** What the reader points at: an address of either sort, or the files of a pack. */
export type Source = string | readonly PickedFile[];

/** What is the matter with a list of feeds: the first fault, and how many there are. */
export type AddFault = {
  readonly code: 'someNotAdded';
  readonly failed: number;
  readonly total: number;
  readonly fault: Fault;
};

/** Adds a pack or a feed, whichever is there. Gives the pack's id, null for a feed; rejects with the fault, and nothing is added. */
export async function addFrom(
  subscriptions: Subscriptions,
  source: Source,
  options: PackOptions = {},
): Promise<string | null> {
  if (typeof source !== 'string') return subscriptions.addPack({ files: source }, options);
  const url = /^[a-z][a-z0-9+.-]*:/i.test(source) ? source : `https://${source}`;
  return subscriptions.addAddress(url, options);
}

/**
 * Adds whatever is among picked files: the feeds of OPML files, and the rest as one pack. One dead feed does not end a list of
 * many. Gives the pack's id, null where there was none. Rejects once all were tried, with the first fault and how many there are.
 */
export async function addFiles(
  subscriptions: Subscriptions,
  files: readonly PickedFile[],
  options: PackOptions = {},
): Promise<string | null> {
  const sources = await filesToSources(files);
  const faults: Fault[] = [];
  let pack: string | null = null;
  for (const source of sources) {
    try {
      pack = (await addFrom(subscriptions, source, options)) ?? pack;
    } catch (error) {
      if (sources.length === 1) throw error;
      const fault = faultOf(error);
      faults.push(typeof source === 'string' ? { code: 'at', place: source, fault } : fault);
    }
  }
  if (faults.length > 0) {
    throw new CodedError<AddFault>({
      code: 'someNotAdded',
      failed: faults.length,
      total: sources.length,
      fault: faults[0],
    });
  }
  return pack;
}

/** Picked files as sources: the feeds of OPML files one by one, and all else as the files of one pack. */
async function filesToSources(files: readonly PickedFile[]): Promise<Source[]> {
  const outlines = files.filter(({ name }) => /\.(?:opml|xml)$/i.test(name));
  const rest = files.filter((file) => !outlines.includes(file));
  const texts = await Promise.all(outlines.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const feeds = texts.flatMap((bytes) => readOpml(decodeXml(bytes, null))).map(({ url }) => url);
  return rest.length > 0 ? [...feeds, rest] : feeds;
}

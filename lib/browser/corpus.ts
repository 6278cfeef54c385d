import type { Article } from '../article/article';
import type { CorpusFacts, Verdict } from '../match/copy';
import { findCopies } from '../pack/find-copies';
import { openPack, type Pack } from '../pack/open';
import { parsePackIndex } from '../pack/pack-index';
import { openShelf } from '../pack/shelf';
import { ownFile } from './own-files';

/** The pack that comes with the extension. */
const BUNDLED_INDEX = '/packs/wire-archive.json';

/** Everything that pages are compared with. */
export interface Corpus {
  readonly facts: CorpusFacts;
  findCopies(article: Article): Promise<Verdict>;
}

async function bundledPack(): Promise<Pack> {
  const index = parsePackIndex(new TextDecoder().decode(await ownFile(BUNDLED_INDEX)));
  return openPack(index, async (file) => new Uint8Array(await ownFile(`/packs/${file}`)));
}

/** Reads the index only; shards are loaded when a page of their time is asked about. */
export async function openCorpus(): Promise<Corpus> {
  const shelf = openShelf([await bundledPack()]);
  return { facts: shelf.facts, findCopies: (article) => findCopies(article, shelf) };
}

/** What the options page says of a pack. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly stories: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly licence: string | null;
}

export async function packSummaries(): Promise<PackSummary[]> {
  const { index } = await bundledPack();
  const { id, title, version, count, from, to, licences } = index;
  const licence = licences.map(({ attribution }) => attribution).join('; ') || null;
  return [{ id, title, version, stories: count, from, to, licence }];
}

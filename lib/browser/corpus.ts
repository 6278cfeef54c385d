import type { Article } from '../article/article';
import type { CorpusFacts, Verdict } from '../match/copy';
import { findCopies } from '../pack/find-copies';
import type { KeptStory } from '../pack/kept-story';
import { openPack, type Pack } from '../pack/open';
import { parsePackIndex } from '../pack/pack-index';
import { openShelf } from '../pack/shelf';
import { openSourceTable } from '../pack/source-table';
import { sourceFacts } from '../pack/sources';
import { ownFile } from './own-files';

/** The packs that come with the extension: two stories to try it out, and the archive. */
const BUNDLED_PACKS = ['samples', 'wire-archive'];

/** Everything that pages are compared with. */
export interface Corpus {
  readonly facts: CorpusFacts;
  /** `kept`: stories of the reading history and of feeds, searched beside the packs. */
  findCopies(article: Article, kept: readonly KeptStory[]): Promise<Verdict>;
}

async function bundledPack(name: string): Promise<Pack> {
  const index = parsePackIndex(new TextDecoder().decode(await ownFile(`/packs/${name}.json`)));
  return openPack(index, async (file) => new Uint8Array(await ownFile(`/packs/${file}`)));
}

const bundledPacks = () => Promise.all(BUNDLED_PACKS.map(bundledPack));

/** Reads the indexes only; shards are loaded when a page of their time is asked about. */
export async function openCorpus(): Promise<Corpus> {
  const [packs, table] = await Promise.all([bundledPacks(), ownFile('/gazetteer/sources.bin')]);
  const shelf = openShelf(packs);
  const sources = sourceFacts(openSourceTable(new Uint8Array(table)));
  return { facts: shelf.facts, findCopies: (article, kept) => findCopies(article, shelf, sources, kept) };
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
  return (await bundledPacks()).map(({ index: { id, title, version, count, from, to, licences } }) => {
    const licence = licences.map(({ attribution }) => attribution).join('; ') || null;
    return { id, title, version, stories: count, from, to, licence };
  });
}

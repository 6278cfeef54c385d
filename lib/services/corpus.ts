import type { Article } from '../article/article';
import { extensionAsset } from '../browser/extension-assets';
import { openPack, type Pack } from '../corpus/format/open-pack';
import { PackError } from '../corpus/format/pack-error';
import { type PackIndex, parsePackIndex } from '../corpus/format/pack-index';
import { oneFileEach } from '../corpus/format/shard-files';
import { openSourceTable } from '../corpus/format/source-table';
import { type FindOptions, type FoundCopies, findCopies } from '../corpus/search/find-copies';
import { openPacks } from '../corpus/search/open-packs';
import { sourceFacts } from '../corpus/search/sources';
import type { CorpusFacts } from '../match/copy';
import type { PackRepository } from '../store/packs';

/** The packs that come with the extension: two stories to try it out, and the archive. */
export const BUNDLED_PACKS: readonly string[] = ['samples', 'wire-archive'];

/** Everything that pages are compared with. */
export interface Corpus {
  readonly facts: CorpusFacts;
  findCopies(article: Article, options: FindOptions): Promise<FoundCopies>;
}

/**
 * The browser checks an extension's files against its signature; to take checksums again would cost the first page 12 to 28 ms
 * of processor time, by code that is not compiled yet.
 */
async function bundledPack(name: string): Promise<Pack> {
  const index = parsePackIndex(new TextDecoder().decode(await extensionAsset(`/packs/${name}.json`)));
  return openPack(index, async (file) => new Uint8Array(await extensionAsset(`/packs/${file}`)), { vouched: true });
}

const bundledPacks = () => Promise.all(BUNDLED_PACKS.map(bundledPack));

/** Packs that the reader added. One that this version cannot read is left out: the options say so of it. */
async function addedPacks(packs: PackRepository): Promise<Pack[]> {
  const load = async (sha256: string) => {
    const bytes = await packs.shard(sha256);
    if (!bytes) throw new PackError({ code: 'replaced' });
    return bytes;
  };
  return (await packs.all()).flatMap(({ id, current: { index } }) => {
    try {
      return [openPack(oneFileEach(index), load)];
    } catch (error) {
      console.error(id, error);
      return [];
    }
  });
}

/**
 * Reads the indexes only; shards are loaded when a page of their time is asked about. `repository` holds those that the user
 * added; where the store cannot be opened, the bundled ones are searched alone.
 */
export async function openCorpus(repository: PackRepository): Promise<Corpus> {
  const [bundled, added, table] = await Promise.all([
    bundledPacks(),
    addedPacks(repository).catch(() => []),
    extensionAsset('/gazetteer/sources.bin'),
  ]);
  const packs = openPacks([...bundled, ...added]);
  const sources = sourceFacts(openSourceTable(new Uint8Array(table)));
  return { facts: packs.facts, findCopies: (article, options) => findCopies(article, packs, sources, options) };
}

/** The indexes of the packs that come with the extension. */
export async function bundledIndexes(): Promise<PackIndex[]> {
  return (await bundledPacks()).map(({ index }) => index);
}

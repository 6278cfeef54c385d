import type { Article } from '../../../lib/article/article';
import { emptyArticle } from '../../../lib/article/empty-article';
import { extensionAsset } from '../../../lib/browser/extension-assets';
import { openCorpus } from '../../../lib/services/corpus';
import type { PackRepository } from '../../../lib/store/packs';

/** Milliseconds, in the extension's background, with nothing of the corpus in memory. */
export interface ColdOpening {
  /** From nothing to the indexes and the source table. */
  readonly indexes: number;
  /** From there to the answer for a page of June 2018, whose months are loaded for it. */
  readonly dated: number;
  /** The same for a page without a date: every month is loaded. */
  readonly undated: number;
  /** For comparison: the files of the bundled archive fetched at once, and not looked at. */
  readonly fetched: number;
}

const noOwnPacks = { all: async () => [] } as unknown as PackRepository;

export async function openCold(units: Article['units'], files: readonly string[]): Promise<ColdOpening> {
  const page = { url: 'https://page.invalid/', site: 'page.invalid', units };
  const started = performance.now();
  const corpus = await openCorpus(noOwnPacks);
  const indexes = performance.now();
  await corpus.findCopies(emptyArticle({ ...page, published: '2018-06-12' }), {});
  const dated = performance.now();
  const all = await openCorpus(noOwnPacks);
  const again = performance.now();
  await all.findCopies(emptyArticle(page), {});
  const undated = performance.now();
  await Promise.all(files.map((file) => extensionAsset(`/packs/${file}`)));
  const fetched = performance.now();
  return {
    indexes: indexes - started,
    dated: dated - indexes,
    undated: undated - again,
    fetched: fetched - undated,
  };
}

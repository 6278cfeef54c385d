import { pageId } from '../article/identity/page-identity';
import { isSamePage } from '../article/identity/same-page';
import { extensionAsset } from '../browser/extension-assets';
import type { FindPage } from '../store/known-page';
import type { Store } from '../store/open';
import { loadedOnce } from '../text/loaded-once';
import type { AnalysisSources } from './analyse-article';
import { openCorpus } from './corpus';
import { lazyScript } from './lazy-scripts';

/**
 * Where the desk's findings come from: the packs and what was kept, the names we know, the reader's notes. Each is loaded with the
 * first article after the worker woke, and kept until it is stopped.
 */
export function createAnalysisSources(
  store: Store,
  findPage: FindPage = async (article) => pageId(article),
): AnalysisSources {
  let corpus = loadedOnce(() => openCorpus(store.packs));
  const reopen = () => {
    corpus = loadedOnce(() => openCorpus(store.packs));
  };
  // Packs come and go in the options page, and with an alarm.
  store.watch({
    query: store.packs.all,
    onResult: reopen,
    onError: () => {},
    signal: new AbortController().signal,
  });
  const names = lazyScript('names');
  const recogniser = loadedOnce(async () => {
    const [model, gazetteer] = await Promise.all([
      extensionAsset('/models/names-en.bin'),
      extensionAsset('/gazetteer/names.bin'),
    ]);
    return (await names()).createRecogniser(model, gazetteer);
  });
  return {
    // Where the store cannot be opened nothing is kept that would have to be found again.
    findPage: (article) => findPage(article).catch(() => pageId(article)),
    findCopies: async (article, contested) => {
      const kept = await withoutStore(store.kept.all());
      try {
        return await (await corpus()).findCopies(article, { kept, contested });
      } catch {
        // A shard was swept away by an update between the index and the look into it: the new index knows its like.
        reopen();
        return (await corpus()).findCopies(article, { kept, contested });
      }
    },
    findEntities: async (article) => (await names()).findEntities(article, await recogniser()),
    notesOn: (keys) => withoutStore(store.notes.onEntities(keys)),
    corrections: () => withoutStore(store.corrections.all()),
    contestedStories: (article) => withoutStore(store.contests.onArticle(article, (id) => isSamePage(id, article))),
    placedNotes: (reading) => withoutStore(store.placedNotes(reading)),
  };
}

/** The popup says that the store cannot be used; the page is read and judged without it. */
async function withoutStore<Entry>(asked: Promise<Entry[]>): Promise<Entry[]> {
  try {
    return await asked;
  } catch {
    return [];
  }
}

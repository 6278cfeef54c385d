import '../../assets/styles/base.css';
import '../../assets/styles/library.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/document-language';
import { offerFile } from '../../components/download.dom';
import { errorWords } from '../../components/fault-words';
import { LibraryView } from '../../components/library/LibraryView';
import type { ExportRequest, ImportState, LibraryProps } from '../../components/library/props';
import { addressOf, routeOf, searchIn } from '../../components/library/route';
import { t } from '../../components/words';
import { call } from '../../lib/messages/call';
import { likelyPlaces } from '../../lib/notes/reattach';
import { openStore } from '../../lib/store/open';
import { storeErrorFrom } from '../../lib/store/store-error';
import { createComparison } from './comparison';
import { createImportSession } from './import-session';
import { createLibraryModel } from './library-model';

setDocumentLanguage(document, t('library.title'));

/** ms after the last letter of a search. */
const ADDRESS_DELAY = 300;

const store = openStore();
const closing = new AbortController();
const route = signal(routeOf(location.hash));
const { status, content, beside, orphans, search, found } = createLibraryModel(store, {
  open: {
    story: route.value.view === 'stories' ? route.value.story : null,
    entity: route.value.view === 'entities' ? route.value.entity : null,
  },
  signal: closing.signal,
});
const compared = createComparison(
  store,
  route,
  computed(() => content.value.articles),
);
const importing = signal<ImportState>({ kind: 'idle' });
const problem = signal<string | null>(null);
const takeIn = createImportSession(store, (state) => {
  importing.value = state;
});
search.value = searchIn(location.hash);

/** No entry of its own for every letter: back leads to the view before. Not at once: browsers refuse more than a few a second. */
let keeping: ReturnType<typeof setTimeout> | undefined;
const keepAddress = () => {
  clearTimeout(keeping);
  keeping = setTimeout(() => history.replaceState(null, '', addressOf(route.value, search.value)), ADDRESS_DELAY);
};

/** Something could not be done: said beside the notes, which stay as they are, with whatever is being typed. */
const troubled = (error: unknown) => {
  problem.value = errorWords(storeErrorFrom(error));
};

/** Open pages are painted anew after a change. Nobody may be listening: no page is open then. false where it was refused. */
const change = async (done: Promise<unknown>): Promise<boolean> => {
  problem.value = null;
  try {
    await done;
  } catch (error) {
    troubled(error);
    return false;
  }
  void call('notes.changed', {}).catch(() => {});
  return true;
};

/** The formats, and the packs that a report compares with, are a third of this page's code: read when they are needed. */
const writeOut = async (request: ExportRequest) => (await import('./export-request')).exportFileOf(store, request);

const callbacks: Pick<LibraryProps, Extract<keyof LibraryProps, `on${string}`>> = {
  onNavigate: (to) => {
    clearTimeout(keeping);
    location.hash = addressOf(to, search.value);
  },
  onSearch: (text) => {
    search.value = text;
    keepAddress();
  },
  onDraft: (draft) => void store.drafts.keep(draft).catch(troubled),
  onDiscardDraft: (id) => void store.drafts.discard(id).catch(troubled),
  onSave: (draft) => change(store.notes.save(draft, null)),
  onFindPlaces: async (note, { lost }) => {
    const units = (await store.articles.texts([note])).get(note.place.article) ?? [];
    return likelyPlaces(
      note,
      lost,
      units.map((text) => ({ text })),
    );
  },
  onReplace: (kind, notes) => change(store.notes.replace(kind, notes)),
  onMerge: ({ key }, into) =>
    change(store.notes.merge(key, { kind: 'entity', key: into.key, name: into.name, type: into.type })),
  onSplit: ({ key, name, type }, surface) => change(store.notes.split({ kind: 'entity', key, name, type }, surface)),
  onDelete: (ids) => change(store.notes.remove(...ids)),
  onRestore: (ids) => change(store.notes.restore(...ids)),
  onErase: (ids) => change(store.notes.erase(...ids)),
  onUndo: () => change(store.history.undo()),
  onRedo: () => change(store.history.redo()),
  onExport: (request) => void writeOut(request).then((file) => offerFile(document, file), troubled),
  onImportFile: (file) => void takeIn.read(file),
  onImportConfirm: (choice) => change(takeIn.confirm(choice)),
  onImportCancel: takeIn.cancel,
};

const Library = () => (
  <LibraryView
    status={status.value}
    route={route.value}
    search={search.value}
    orphans={orphans.value}
    compared={compared.value}
    problem={problem.value}
    importing={importing.value}
    findSightings={store.sightings}
    {...content.value}
    {...beside.value}
    {...found.value}
    {...callbacks}
  />
);

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
  search.value = searchIn(location.hash);
});
addEventListener('pagehide', () => closing.abort());
void store.notes.emptyOldBin().catch(() => {});
render(<Library />, document.body);

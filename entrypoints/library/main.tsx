import '../../assets/styles/base.css';
import '../../assets/styles/library.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { LibraryView } from '../../components/library/LibraryView';
import type { LibraryProps, LibraryStatus } from '../../components/library/props';
import { addressOf, routeOf } from '../../components/library/route';
import { offerFile } from '../../lib/browser/download.dom';
import { storageHealth } from '../../lib/browser/storage-health';
import { writeArchive } from '../../lib/exchange/archive';
import { call } from '../../lib/messages/call';
import { openStore } from '../../lib/store/open';

const store = openStore();
const closing = new AbortController();
const status = signal<LibraryStatus>({ kind: 'loading' });
const route = signal(routeOf(location.hash));
const content = signal<Pick<LibraryProps, 'notes' | 'articles' | 'drafts'>>({ notes: [], articles: [], drafts: [] });
const search = signal('');

const failed = (error: unknown) => {
  status.value = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
};
const repaint = () => void call('notes.changed', {}).catch(() => {});

async function exportArchive(): Promise<void> {
  const exportedAt = new Date();
  const library = await store.library.read();
  const name = `copytaster-${exportedAt.toISOString().slice(0, 10)}.json`;
  offerFile({ document, name, type: 'application/json', text: writeArchive({ ...library, exportedAt }) });
}

const callbacks: Pick<LibraryProps, Extract<keyof LibraryProps, `on${string}`>> = {
  onNavigate: (to) => {
    location.hash = addressOf(to);
  },
  onSearch: (text) => {
    search.value = text;
  },
  onDraft: (draft) => void store.drafts.keep(draft).catch(failed),
  onDiscardDraft: (id) => void store.drafts.discard(id).catch(failed),
  onEdit: (note) => void store.notes.replace('edit', [note]).then(repaint, failed),
  onDelete: (id) => void store.notes.remove(id).then(repaint, failed),
  onRestore: (id) => void store.notes.restore(id).then(repaint, failed),
  onExport: () => void exportArchive().catch(failed),
};

const Library = () => (
  <LibraryView status={status.value} route={route.value} search={search.value} {...content.value} {...callbacks} />
);

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});
addEventListener('pagehide', () => closing.abort());
store.watch({
  query: async () => ({
    notes: await store.notes.all(),
    articles: await store.articles.facts(),
    drafts: await store.drafts.ofNotes(),
  }),
  onResult: async (result) => {
    content.value = result;
    status.value = { kind: 'ready', health: await storageHealth(navigator.storage) };
  },
  onFault: failed,
  signal: closing.signal,
});
render(<Library />, document.body);

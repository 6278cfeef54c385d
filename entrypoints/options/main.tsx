import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/document-language';
import { OptionsView } from '../../components/options/OptionsView';
import { t } from '../../components/words';
import { extensionAsset } from '../../lib/browser/extension-assets';
import { guardOwnRequests } from '../../lib/browser/own-requests';
import { extensionVersion } from '../../lib/browser/pages';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../lib/browser/shortcuts';
import { storageHealth } from '../../lib/browser/storage-health';
import { readStarterFeeds, type StarterFeed } from '../../lib/corpus/feeds/starter-feeds';
import type { PackIndex } from '../../lib/corpus/format/pack-index';
import { BUNDLED_PACKS, bundledIndexes } from '../../lib/services/corpus';
import { createSubscriptions } from '../../lib/services/subscriptions';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/settings-store';
import { openStore } from '../../lib/store/open';
import { followHistory } from './history-model';
import { packFacts } from './subscription-facts';
import { followUpdates } from './subscriptions-model';

setDocumentLanguage(document, t('options.title'));

const store = openStore();
const settings = createSettingsStore();
const current = signal(DEFAULT_SETTINGS);
const bundled = signal<readonly PackIndex[]>([]);
const added = signal<readonly PackIndex[]>([]);
const shortcuts = signal<readonly Shortcut[]>([]);
const usedBytes = signal<number | null>(null);
const starterFeeds = signal<readonly StarterFeed[]>([]);
const until = new AbortController().signal;
const show = (next: typeof current.value) => {
  current.value = next;
};
const measure = () =>
  void storageHealth(navigator.storage).then((health) => {
    usedBytes.value = health.usedBytes;
  });

const subscriptions = createSubscriptions({ store, bundled: BUNDLED_PACKS, guard: guardOwnRequests });
const history = followHistory({ store, settings, current, signal: until });
const updates = followUpdates({ store, subscriptions, starterFeeds, signal: until });

const Options = () => (
  <OptionsView
    mode={current.value.mode}
    sites={current.value.sites}
    sitesOff={current.value.sitesOff}
    onPage={{
      selectionButton: current.value.selectionButton,
      shortcuts: shortcuts.value,
      onSelectionButton: (selectionButton) => void settings.change((before) => ({ ...before, selectionButton })),
      onShortcuts: () => void openShortcutSettings(),
    }}
    packs={[...bundled.value, ...added.value].map(packFacts)}
    history={history.value}
    updates={updates.value}
    usedBytes={usedBytes.value}
    version={extensionVersion()}
    onMode={(mode) => void settings.change((before) => ({ ...before, mode }))}
    onSites={(sites) => void settings.change((before) => ({ ...before, sites }))}
    onSitesOff={(sitesOff) => void settings.change((before) => ({ ...before, sitesOff }))}
  />
);

const showShortcuts = () =>
  void readShortcuts().then((read) => {
    shortcuts.value = read;
  });

settings.watch(show, until);
showShortcuts();
// No browser tells when keys are changed: they are read again when the reader comes back from there.
addEventListener('focus', showShortcuts);
void settings.read().then(show);
void bundledIndexes().then((indexes) => {
  bundled.value = indexes;
});
void extensionAsset('/gazetteer/starter-feeds.json').then((file) => {
  starterFeeds.value = readStarterFeeds(new TextDecoder().decode(file));
});
store.watch({
  query: store.packs.all,
  onResult: (packs) => {
    added.value = packs.map(({ current: { index } }) => index);
    measure();
  },
  onError: measure,
  signal: until,
});
render(<Options />, document.body);

import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsView } from '../../components/options/OptionsView';
import type { PackFacts } from '../../components/options/props';
import { packSummaries } from '../../lib/browser/corpus';
import { extensionVersion } from '../../lib/browser/pages';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';
import { createSettingsStore } from '../../lib/browser/settings-store';
import { storageHealth } from '../../lib/browser/storage-health';

const settings = createSettingsStore();
const current = signal(DEFAULT_SETTINGS);
const packs = signal<readonly PackFacts[]>([]);
const usedBytes = signal<number | null>(null);
const show = (next: typeof current.value) => {
  current.value = next;
};

const Options = () => (
  <OptionsView
    mode={current.value.mode}
    sites={current.value.sites}
    sitesOff={current.value.sitesOff}
    packs={packs.value}
    usedBytes={usedBytes.value}
    version={extensionVersion()}
    onMode={(mode) => void settings.change((before) => ({ ...before, mode }))}
    onSites={(sites) => void settings.change((before) => ({ ...before, sites }))}
    onSitesOff={(sitesOff) => void settings.change((before) => ({ ...before, sitesOff }))}
  />
);

settings.watch(show, new AbortController().signal);
void settings.read().then(show);
void packSummaries().then((facts) => {
  packs.value = facts;
});
void storageHealth(navigator.storage).then((health) => {
  usedBytes.value = health.usedBytes;
});
render(<Options />, document.body);

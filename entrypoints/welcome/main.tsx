import '../../assets/styles/base.css';
import '../../assets/styles/welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/document-language';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import { t } from '../../components/words';
import { closeThisTab } from '../../lib/browser/pages';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/settings-store';

setDocumentLanguage(document, t('welcome.title'));

const settings = createSettingsStore();
const current = signal(DEFAULT_SETTINGS);
const show = (next: typeof current.value) => {
  current.value = next;
};

const Welcome = () => (
  <WelcomeView
    mode={current.value.mode}
    sites={current.value.sites}
    history={current.value.history}
    historyDays={current.value.historyDays}
    onMode={(mode) => void settings.change((before) => ({ ...before, mode }))}
    onSites={(sites) => void settings.change((before) => ({ ...before, sites }))}
    onHistory={(history) => void settings.change((before) => ({ ...before, history }))}
    onDone={() => void closeThisTab()}
  />
);

settings.watch(show, new AbortController().signal);
void settings.read().then(show);
render(<Welcome />, document.body);

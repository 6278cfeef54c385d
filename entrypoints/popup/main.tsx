import '../../assets/styles/base.css';
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/document-language';
import { PopupView } from '../../components/popup/PopupView';
import { createPopupModel } from '../../components/popup/popup-model';
import { createDraftJournal, journalledDrafts } from '../../lib/services/draft-journal';
import { createPopupIntentStore } from '../../lib/services/popup-intent';
import { createPrivateDrafts } from '../../lib/services/private-drafts';
import { createStoryTab } from '../../lib/services/story-tab';
import { isPrivate, tabOfPopup } from '../../lib/services/tab-state';
import { createSettingsStore } from '../../lib/settings/settings-store';
import { openStore } from '../../lib/store/open';

setDocumentLanguage(document);

const store = openStore();
const settings = createSettingsStore();
const journal = createDraftJournal(() => localStorage);
const closing = new AbortController();

async function start(): Promise<void> {
  const tab = await tabOfPopup(location.href);
  if (tab === null) return;
  const drafts = (await isPrivate(tab)) ? createPrivateDrafts(tab) : journalledDrafts(journal, store.drafts);
  // A store that fails says so where it is next asked.
  await journal.recover(store.drafts.keep).catch(() => {});
  const { state, actions } = createPopupModel({
    store,
    drafts,
    settings,
    tab: createStoryTab(tab, settings),
    intent: await createPopupIntentStore().take(tab),
    now: Date.now,
    onLeave: () => close(),
    signal: closing.signal,
  });
  const Popup = () => <PopupView state={state.value} {...actions} />;
  render(<Popup />, document.body);
}

addEventListener('pagehide', () => closing.abort());
void start();

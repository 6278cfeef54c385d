import { defineBackground } from 'wxt/utils/define-background';
import type { PageArticle } from '../lib/article/article';
import { onSubscriptionAlarm } from '../lib/browser/alarms';
import { followCommands } from '../lib/browser/commands';
import { offerNoteInMenu } from '../lib/browser/menus';
import { gateOpenTabsAfterUpdate } from '../lib/browser/open-tabs';
import { guardOwnRequests } from '../lib/browser/own-requests';
import { welcomeOnInstall } from '../lib/browser/welcome';
import { serve } from '../lib/messages/serve';
import { createArticleAnalyser } from '../lib/services/analyse-article';
import { createAnalysisSources } from '../lib/services/analysis-sources';
import { BUNDLED_PACKS } from '../lib/services/corpus';
import { followTabs } from '../lib/services/follow-tabs';
import { keepScriptsAtHand, lazyScript } from '../lib/services/lazy-scripts';
import { messageHandlers } from '../lib/services/message-handlers';
import { createNoteOnSelection } from '../lib/services/note-on-selection';
import { createPopupIntentStore } from '../lib/services/popup-intent';
import { forgetPrivateDrafts } from '../lib/services/private-drafts';
import { createReadingHistory } from '../lib/services/reading-history';
import { createTabReadings } from '../lib/services/tab-readings';
import { createSettingsStore } from '../lib/settings/settings-store';
import { createFindPage } from '../lib/store/known-page';
import { openDatabase, storeOn } from '../lib/store/open';

/** Wiring only. A worker may be stopped between any two lines: whatever must outlive it is in a store. */
export default defineBackground(() => {
  const readings = createTabReadings();
  const database = openDatabase();
  const store = storeOn(database);
  const settings = createSettingsStore();
  const analyser = createArticleAnalyser(createAnalysisSources(store, createFindPage(database)));
  const facts = lazyScript('facts');
  const complete = async (article: PageArticle) => (await facts()).completeArticle(article);
  const passages = createNoteOnSelection(createPopupIntentStore());
  const history = createReadingHistory(store.kept, settings);
  serve(messageHandlers({ analyser, complete, readings, passages, settings, history }));
  offerNoteInMenu((tab) => void passages.noteOnSelection(tab));
  followCommands({
    'note-on-selection': (tab) => void passages.noteOnSelection(tab),
    'next-note': (tab) => void passages.walk(tab, 1),
    'previous-note': (tab) => void passages.walk(tab, -1),
  });
  followTabs(readings);
  forgetPrivateDrafts();
  keepScriptsAtHand();
  const updates = lazyScript('updates');
  onSubscriptionAlarm(async () =>
    (await updates()).createSubscriptions({ store, bundled: BUNDLED_PACKS, guard: guardOwnRequests }).checkDue(),
  );
  welcomeOnInstall();
  gateOpenTabsAfterUpdate();
});

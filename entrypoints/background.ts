import { defineBackground } from 'wxt/utils/define-background';
import { onSubscriptionAlarm } from '../lib/browser/alarms';
import { backgroundServices } from '../lib/browser/background-services';
import { followCommands } from '../lib/browser/commands';
import { BUNDLED_PACKS } from '../lib/browser/corpus';
import { createDesk } from '../lib/browser/desk';
import { createFindings } from '../lib/browser/findings';
import { createFocusStore } from '../lib/browser/focus';
import { keepPartsAtHand, latePart } from '../lib/browser/late-parts';
import { offerNoteInMenu } from '../lib/browser/menus';
import { gateOpenTabsAfterUpdate } from '../lib/browser/open-tabs';
import { createPassageDesk } from '../lib/browser/passage-desk';
import { createReadingHistory } from '../lib/browser/reading-history';
import { createSettingsStore } from '../lib/browser/settings-store';
import { createTabReadings } from '../lib/browser/tab-readings';
import { followTabs } from '../lib/browser/tabs';
import { welcomeOnInstall } from '../lib/browser/welcome';
import { serve } from '../lib/messages/serve';
import { openStore } from '../lib/store/open';

/** Wiring only. A worker may be stopped between any two lines: whatever must outlive it is in a store. */
export default defineBackground(() => {
  const readings = createTabReadings();
  const store = openStore();
  const settings = createSettingsStore();
  const desk = createDesk(createFindings(store));
  const passages = createPassageDesk(createFocusStore());
  const history = createReadingHistory(store.kept, settings);
  serve(backgroundServices({ desk, readings, passages, settings, history }));
  offerNoteInMenu((tab) => void passages.noteOnSelection(tab));
  followCommands({
    'note-on-selection': (tab) => void passages.noteOnSelection(tab),
    'next-note': (tab) => void passages.walk(tab, 1),
    'previous-note': (tab) => void passages.walk(tab, -1),
  });
  followTabs(readings);
  keepPartsAtHand();
  const updates = latePart('updates');
  onSubscriptionAlarm(async () => (await updates()).createSubscriptions({ store, bundled: BUNDLED_PACKS }).checkDue());
  welcomeOnInstall();
  gateOpenTabsAfterUpdate();
});

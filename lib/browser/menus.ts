import { t } from '../text/i18n';
import { browser } from './polyfill';

const NOTE_ON_SELECTION = 'note-on-selection';

/** "Note on these words" in the menu of a selection. Menus are registered at install; the browser keeps them over restarts. */
export function offerNoteInMenu(onChosen: (tab: number) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: NOTE_ON_SELECTION, contexts: ['selection'], title: t('page.menuNote') }, () => {
      // A second registration after an update is no fault; reading the error keeps the browser from reporting it.
      void browser.runtime.lastError;
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === NOTE_ON_SELECTION && tab?.id !== undefined) onChosen(tab.id);
  });
}

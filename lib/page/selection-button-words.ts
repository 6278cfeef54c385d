import { t } from '../text/i18n';
import type { SelectionButtonWords } from './selection-button.dom';

export const selectionButtonWords = (): SelectionButtonWords => ({
  note: t('page.note'),
  turnOff: t('page.turnOffButton'),
  isOff: t('page.buttonIsOff'),
  undo: t('page.undo'),
});

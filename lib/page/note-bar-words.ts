import { t } from '../text/i18n';
import type { NoteBarContent, NoteBarOptions } from './note-bar.dom';
import type { NoteStop } from './note-walk';

/** UTF-16 units of the page's words that are read out: enough to know them again. */
const MAX_HEARD = 160;

export const noteBarWords = (): NoteBarOptions['words'] => ({
  previous: t('page.previousNote'),
  next: t('page.nextNote'),
  open: t('page.openNote'),
  close: t('page.closeNotes'),
});

export function noteBarContent(stop: NoteStop | null): NoteBarContent {
  if (!stop) return { place: null, heard: t('page.noNotesHere') };
  const numbers = { at: stop.at, count: stop.count };
  const place = t('page.noteAt', numbers);
  return { place, heard: `${place}. ${stop.words.slice(0, MAX_HEARD)}` };
}

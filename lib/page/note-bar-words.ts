import { i18n } from '#i18n';
import type { NoteBarContent, NoteBarOptions } from './note-bar.dom';
import type { NoteStop } from './note-walk';

/** UTF-16 units of the page's words that are read out: enough to know them again. */
const MOST_HEARD = 160;

export const noteBarWords = (): NoteBarOptions['words'] => ({
  previous: i18n.t('page.previousNote'),
  next: i18n.t('page.nextNote'),
  open: i18n.t('page.openNote'),
  close: i18n.t('page.closeNotes'),
});

export function noteBarContent(stop: NoteStop | null): NoteBarContent {
  if (!stop) return { place: null, heard: i18n.t('page.noNotesHere') };
  const numbers = { at: stop.at, count: stop.count };
  const place = stop.offered ? i18n.t('page.offeredAt', numbers) : i18n.t('page.noteAt', numbers);
  return { place, heard: `${place}. ${stop.words.slice(0, MOST_HEARD)}` };
}

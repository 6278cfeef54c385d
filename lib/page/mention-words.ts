import { i18n } from '#i18n';
import type { PageMention } from '../notes/reading';

/** What the tooltip of a painted name says. */
export function mentionWords({ name, notes }: PageMention): string {
  return notes === 0 ? i18n.t('page.noNotes', { name }) : i18n.t('page.notes', notes, { name, count: notes });
}

import type { PageMention } from '../notes/reading';
import { t } from '../text/i18n';

/** What the tooltip of a painted name says. */
export function mentionWords({ name, notes }: PageMention): string {
  return notes === 0 ? t('page.noNotes', { name }) : t('page.notes', notes, { name, count: notes });
}

import type { PageMention } from '../notes/reading';
import { t } from '../text/i18n';

/** What the tooltip of a painted name says. */
export const mentionWords = ({ name, noted }: PageMention): string =>
  noted ? t('page.noted', { name }) : t('page.noNotes', { name });

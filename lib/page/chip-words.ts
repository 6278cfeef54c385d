import type { PageReading } from '../notes/reading';
import { t } from '../text/i18n';
import type { ChipContent } from './chip.dom';

/** What the chip says; null where nothing was found, and the page is left as it is. */
export function chipContent({ kind, source }: PageReading): ChipContent | null {
  if (kind === 'none' || kind === 'no-corpus') return null;
  const from = { source: source ?? t('chip.someone') };
  const labels = {
    full: t('chip.full', from),
    shortened: t('chip.shortened', from),
    extended: t('chip.extended', from),
    passages: t('chip.passages', from),
    'shared-quotes': t('chip.sharedQuotes', from),
  };
  return { label: labels[kind], title: t('chip.open'), foldLabel: t('chip.fold') };
}

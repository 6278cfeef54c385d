import { i18n } from '#i18n';
import type { PageReading } from '../notes/reading';
import type { ChipContent } from './chip.dom';

/** What the chip says; null where nothing was found, and the page is left as it is. */
export function chipContent({ kind, source }: PageReading): ChipContent | null {
  if (kind === 'none' || kind === 'no-corpus') return null;
  const from = { source: source ?? i18n.t('chip.someone') };
  const labels = {
    full: i18n.t('chip.full', from),
    shortened: i18n.t('chip.shortened', from),
    extended: i18n.t('chip.extended', from),
    passages: i18n.t('chip.passages', from),
    'shared-quotes': i18n.t('chip.sharedQuotes', from),
  };
  return { label: labels[kind], title: i18n.t('chip.open'), foldLabel: i18n.t('chip.fold') };
}

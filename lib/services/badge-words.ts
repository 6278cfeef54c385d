import type { Verdict } from '../match/copy';
import { t } from '../text/i18n';

/** The toolbar button's title: the badge's sign in words, for those who hover and for screen readers. */
export function badgeTitle({ kind, copies }: Verdict): string {
  const from = { source: copies[0]?.story.publisher ?? '' };
  if (copies[0]?.story.read) return t('badge.readBefore', from);
  const titles = {
    full: t('badge.full', from),
    shortened: t('badge.shortened', from),
    extended: t('badge.extended', from),
    passages: t('badge.passages', from),
    'shared-quotes': t('badge.sharedQuotes', from),
    none: t('badge.none'),
    'no-corpus': t('badge.noCorpus'),
  };
  return titles[kind];
}

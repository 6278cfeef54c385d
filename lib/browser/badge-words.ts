import { i18n } from '#i18n';
import type { Verdict } from '../match/copy';

/** The toolbar button's title: the badge's sign in words, for those who hover and for screen readers. */
export function badgeTitle({ kind, copies }: Verdict): string {
  const from = { source: copies[0]?.story.publisher ?? '' };
  if (copies[0]?.story.read) return i18n.t('badge.readBefore', from);
  const titles = {
    full: i18n.t('badge.full', from),
    shortened: i18n.t('badge.shortened', from),
    extended: i18n.t('badge.extended', from),
    passages: i18n.t('badge.passages', from),
    'shared-quotes': i18n.t('badge.sharedQuotes', from),
    none: i18n.t('badge.none'),
    'no-corpus': i18n.t('badge.noCorpus'),
  };
  return titles[kind];
}

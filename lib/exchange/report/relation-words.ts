import type { Copy } from '../../match/copy';
import { t } from '../../text/i18n';

/** What explains the shared words, in a sentence. `agencies` are those that the page credits. */
export function relationWords(
  { relation, story: { licence, publisher } }: Pick<Copy, 'relation' | 'story'>,
  agencies: readonly string[],
): string {
  switch (relation) {
    case 'declared':
      return t('relation.declared');
    case 'credits-other':
      return t('relation.creditsOther', { agency: [...new Set(agencies)].join(', '), source: publisher });
    case 'agency-page':
      return t('relation.agencyPage');
    case 'same-owner':
      return t('relation.sameOwner');
    case 'same-outlet':
      return t('relation.sameOutlet');
    case 'open-licence':
      return licence ? t('relation.openLicence', { licence }) : t('relation.openLicenceUnnamed');
    case 'uncredited':
      return t('credit.missing');
    case 'unexplained':
      return t('relation.unexplained');
  }
}

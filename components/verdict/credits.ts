import type { Credit } from '../../lib/article/article';
import { relationWords as wordsOfRelation } from '../../lib/exchange/report/relation-words';
import type { Verdict } from '../../lib/match/copy';
import { t } from '../words';

const SLOT_WORDS = {
  byline: 'credit.slot.byline',
  dateline: 'credit.slot.dateline',
  'sign-off': 'credit.slot.signOff',
  copyright: 'credit.slot.copyright',
  'source-meta': 'credit.slot.sourceMeta',
  canonical: 'credit.slot.canonical',
  contributed: 'credit.slot.contributed',
} as const;

/** "Credited to Reuters in the dateline:", before the page's own words. */
export function creditWords({ agency, slot, partial }: Credit): string {
  const words = { agency, slot: t(SLOT_WORDS[slot]) };
  return partial ? t('credit.contributed', words) : t('credit.found', words);
}

/** What explains the shared words beside a credit, or that nothing does; null where the credits say it all. */
export function relationWords({ copies, credits }: Verdict): string | null {
  const copy = copies[0];
  if (!copy) return null;
  const { relation, kind } = copy;
  if (relation === 'declared' && credits.length > 0) return null;
  // Quotes at one event are everybody's: nothing is owed for them.
  if (kind === 'shared-quotes' && (relation === 'uncredited' || relation === 'unexplained')) return null;
  return wordsOfRelation(
    copy,
    credits.map(({ agency }) => agency),
  );
}

import type { Copy } from '../../match/copy';
import { formatShare } from '../../text/format';
import { t } from '../../text/i18n';

/** Less would be told as 0 %. */
const TOLD = 0.005;

/** How much of either text is in the other, and of how much that cannot be told. */
export function shareWords({
  pageShare,
  sourceShare,
  untold,
}: Pick<Copy, 'pageShare' | 'sourceShare' | 'untold'>): string {
  const told = t('decision.shares', { sourceShare: formatShare(sourceShare), pageShare: formatShare(pageShare) });
  if (!untold || Math.max(untold.pageShare, untold.sourceShare) < TOLD) return told;
  const shares = { sourceShare: formatShare(untold.sourceShare), pageShare: formatShare(untold.pageShare) };
  return `${told} ${t('decision.untold', shares)}`;
}

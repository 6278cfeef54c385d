import type { Copy } from '../../lib/match/copy';
import { formatCount, formatShare } from '../format';
import { t } from '../words';

type SharedWords = Pick<Copy, 'words' | 'quotedWords' | 'pageShare' | 'sourceShare' | 'longestRun' | 'untold'>;

/** What two texts share, in one line; and how many paragraphs were moved, where that is known. */
export function summaryInWords(shared: SharedWords, moved = 0): string {
  const summary = t('compare.summary', {
    words: formatCount(shared.words),
    quoted: formatCount(shared.quotedWords),
    left: formatShare(shared.pageShare),
    right: formatShare(shared.sourceShare),
    run: formatCount(shared.longestRun),
  });
  const { untold } = shared;
  return [
    summary,
    ...(untold
      ? [t('compare.untold', { left: formatShare(untold.pageShare), right: formatShare(untold.sourceShare) })]
      : []),
    ...(moved > 0 ? [t('compare.movedCount', moved, { count: formatCount(moved) })] : []),
  ].join(' ');
}

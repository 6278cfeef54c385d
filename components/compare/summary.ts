import type { Copy } from '../../lib/match/copy';
import { formatCount, formatShare } from '../format';
import { t } from '../words';

type SharedWords = Pick<Copy, 'words' | 'quotedWords' | 'pageShare' | 'sourceShare' | 'longestRun'>;

/** What two texts share, in one line; and how many paragraphs were moved, where that is known. */
export function summaryInWords(shared: SharedWords, moved = 0): string {
  const summary = t('compare.summary', {
    words: formatCount(shared.words),
    quoted: formatCount(shared.quotedWords),
    left: formatShare(shared.pageShare),
    right: formatShare(shared.sourceShare),
    run: formatCount(shared.longestRun),
  });
  return moved === 0 ? summary : `${summary} ${t('compare.movedCount', moved, { count: formatCount(moved) })}`;
}

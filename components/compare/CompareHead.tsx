import { webAddress } from '../../lib/article/web-address';
import type { SideBySide } from '../../lib/match/side-by-side';
import { formatCount, formatDay, formatShare } from '../format';
import { t } from '../words';
import type { ComparedText } from './props';

export interface CompareHeadProps {
  readonly left: ComparedText;
  readonly right: ComparedText;
  readonly compared: SideBySide;
}

/** Both headlines, and what the texts share in one line. */
export function CompareHead({ left, right, compared: { alignment, rows } }: CompareHeadProps) {
  const moved = rows.filter((row) => row.kind === 'both' && row.moved).length;
  return (
    <header class="compare-head">
      <p class="kicker">{t('compare.kicker')}</p>
      <h1 class="unseen">{t('compare.heading', { left: left.outlet, right: right.outlet })}</h1>
      <div class="compare-titles">
        {[left, right].map((side) => (
          <section key={side.id}>
            <p class="small soft">
              <bdi>{side.outlet}</bdi>
              {side.published && <> · {formatDay(side.published)}</>}
            </p>
            <h2 dir="auto">
              <a href={webAddress(side.url)} rel="noopener noreferrer">
                {side.title}
              </a>
            </h2>
          </section>
        ))}
      </div>
      <p class="compare-summary" data-part="compare-summary">
        {t('compare.summary', {
          words: formatCount(alignment.words),
          quoted: formatCount(alignment.quotedWords),
          left: formatShare(alignment.pageShare),
          right: formatShare(alignment.sourceShare),
          run: formatCount(alignment.longestRun),
        })}
        {moved > 0 && <> {t('compare.movedCount', moved, { count: formatCount(moved) })}</>}
      </p>
    </header>
  );
}

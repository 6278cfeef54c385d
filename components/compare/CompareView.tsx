import { useState } from 'preact/hooks';
import { movedParagraphs } from '../../lib/match/side-by-side';
import { webAddress } from '../../lib/text/web-address';
import { EmptyState } from '../ui/EmptyState';
import { t } from '../words';
import { CompareBar } from './CompareBar';
import { ComparedPair } from './ComparedPair';
import { CompareHead } from './CompareHead';
import { PlacesView } from './PlacesView';
import type { CompareFilter, CompareProps } from './props';
import { summaryInWords } from './summary';

/** Two texts face to face: a page of its own, since a popup has no room for two columns. */
export function CompareView({ state, ...callbacks }: CompareProps) {
  const [filter, setFilter] = useState<CompareFilter>('all');
  switch (state.kind) {
    case 'loading':
      return (
        <main class="compare" data-part="loading" aria-busy="true">
          <h1 class="kicker">{t('compare.loading')}</h1>
          <div class="bones" aria-hidden="true">
            <i class="bone block" />
            <i class="bone block" />
          </div>
        </main>
      );
    case 'failed':
      return (
        <main class="compare">
          <EmptyState part="compare-failed" title={t('compare.failed')} alert>
            <p>{state.message}</p>
          </EmptyState>
        </main>
      );
    case 'missing': {
      const address = webAddress(state.url);
      return (
        <main class="compare">
          <EmptyState part="compare-missing" title={t('compare.missing')}>
            <p>
              {t('compare.missingHow')}{' '}
              {address && (
                <a href={address} rel="noopener noreferrer">
                  {state.url}
                </a>
              )}
            </p>
          </EmptyState>
        </main>
      );
    }
    case 'places':
      return <PlacesView left={state.left} copy={state.copy} onPrint={callbacks.onPrint} />;
    case 'ready': {
      const { left, right, compared } = state;
      const summary = summaryInWords(compared.alignment, movedParagraphs(compared));
      return (
        <main class="compare" data-part="compare">
          <CompareHead left={left} right={right} summary={summary} />
          <CompareBar filter={filter} rows={compared.rows} onFilter={setFilter} {...callbacks} />
          <ComparedPair left={left} right={right} rows={compared.rows} filter={filter} />
        </main>
      );
    }
  }
}

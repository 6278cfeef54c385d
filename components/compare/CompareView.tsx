import { useState } from 'preact/hooks';
import { webAddress } from '../../lib/article/web-address';
import { EmptyState } from '../ui/EmptyState';
import { t } from '../words';
import { CompareBar } from './CompareBar';
import { ComparedPair } from './ComparedPair';
import { CompareHead } from './CompareHead';
import type { CompareFilter, CompareProps } from './props';

/** Two texts face to face: a page of its own, since a popup has no room for two columns. */
export function CompareView({ state, ...callbacks }: CompareProps) {
  const [filter, setFilter] = useState<CompareFilter>('all');
  switch (state.kind) {
    case 'loading':
      return <main class="compare" data-part="loading" aria-busy="true" />;
    case 'failed':
      return (
        <main class="compare">
          <EmptyState part="compare-failed" title={t('compare.failed')}>
            <p>{state.message}</p>
          </EmptyState>
        </main>
      );
    case 'missing':
      return (
        <main class="compare">
          <EmptyState part="compare-missing" title={t('compare.missing')}>
            <p>
              {t('compare.missingHow')}{' '}
              {webAddress(state.url) && (
                <a href={webAddress(state.url)} rel="noopener noreferrer">
                  {state.url}
                </a>
              )}
            </p>
          </EmptyState>
        </main>
      );
    case 'ready':
      return (
        <main class="compare" data-part="compare">
          <CompareHead left={state.left} right={state.right} compared={state.compared} />
          <CompareBar filter={filter} rows={state.compared.rows} onFilter={setFilter} {...callbacks} />
          <ComparedPair left={state.left} right={state.right} rows={state.compared.rows} filter={filter} />
        </main>
      );
  }
}

import type { ComparedRow } from '../../lib/match/side-by-side';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { t } from '../words';
import { isShown } from './filter';
import type { CompareFilter, CompareProps } from './props';

const FILTERS: readonly CompareFilter[] = ['all', 'changed', 'only-left', 'only-right'];

const LABELS = {
  all: 'compare.all',
  changed: 'compare.changed',
  'only-left': 'compare.onlyLeft',
  'only-right': 'compare.onlyRight',
} as const;

export interface CompareBarProps extends Omit<CompareProps, 'state'> {
  readonly rows: readonly ComparedRow[];
  readonly filter: CompareFilter;
  onFilter(filter: CompareFilter): void;
}

export function CompareBar({ rows, filter, onFilter, onSwap, onPrint, onExport }: CompareBarProps) {
  return (
    <div class="compare-bar">
      <fieldset>
        <legend class="unseen">{t('compare.show')}</legend>
        {FILTERS.map((option) => (
          <label key={option} class="compare-filter">
            <input
              type="radio"
              name="compare-filter"
              data-part={`filter-${option}`}
              checked={filter === option}
              onChange={() => onFilter(option)}
            />
            <span>
              {t(LABELS[option])}{' '}
              <span class="soft">{formatCount(rows.filter((row) => isShown(row, option)).length)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button part="swap" onClick={onSwap}>
        {t('compare.swap')}
      </Button>
      <Button part="print" onClick={onPrint}>
        {t('compare.print')}
      </Button>
      <Button part="export-comparison" onClick={onExport}>
        {t('compare.export')}
      </Button>
    </div>
  );
}

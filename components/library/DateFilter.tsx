import { parseSearch, withFilter, withoutFilter } from '../../lib/notes/search-query';
import { t } from '../words';
import type { LibraryProps } from './props';

/** When a note was written, as two days: the filters `after:` and `before:`. */
export function DateFilter({ search, onSearch }: Pick<LibraryProps, 'search' | 'onSearch'>) {
  const { filters } = parseSearch(search);
  const set = (name: 'after' | 'before', day: string) => {
    const others = filters
      .filter((filter) => filter.name === name)
      .reduce((text, filter) => withoutFilter(text, filter), search);
    onSearch(day === '' ? others : withFilter(others, name, day));
  };
  return (
    <fieldset class="facets">
      <legend>{t('facet.written')}</legend>
      {(['after', 'before'] as const).map((name) => (
        <label class="date-filter" key={name}>
          {t(`filter.${name}`)}
          <input
            type="date"
            data-part={`filter-${name}`}
            value={filters.find((filter) => filter.name === name)?.value ?? ''}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

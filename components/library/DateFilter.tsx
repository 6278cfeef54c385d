import { parseSearch, withFilter, withoutFilter } from '../../lib/notes/search-query';
import { localDay } from '../../lib/text/day';
import { t } from '../words';
import type { LibraryProps } from './props';

/** A day, a month or a year, as in what is typed into the search: a native field would show a date in the browser's order. */
const DAY_PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?';

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
            type="text"
            class="day-field"
            placeholder={localDay(Date.now())}
            pattern={DAY_PATTERN}
            title={t('filter.dayHow')}
            size={10}
            data-part={`filter-${name}`}
            value={filters.find((filter) => filter.name === name)?.value ?? ''}
            onChange={({ currentTarget }) => currentTarget.reportValidity() && set(name, currentTarget.value.trim())}
          />
        </label>
      ))}
    </fieldset>
  );
}

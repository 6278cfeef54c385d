import { parseSearch, withoutFilter } from '../../lib/notes/search-query';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Cross } from '../ui/Cross';
import { t } from '../words';

export interface SearchBoxProps {
  readonly search: string;
  /** How many notes were found, said politely while typing; null while that is not known. */
  readonly found: number | null;
  onSearch(text: string): void;
}

/** Words and filters in one field; the filters that were understood stand below as chips, each to be taken off. */
export function SearchBox({ search, found, onSearch }: SearchBoxProps) {
  const { filters } = parseSearch(search);
  return (
    <search class="search">
      <input
        type="text"
        inputMode="search"
        data-part="search"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        title={t('library.searchHow')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {search !== '' && (
        <Button look="plain" part="clear-search" aria-label={t('library.clearSearch')} onClick={() => onSearch('')}>
          <Cross />
        </Button>
      )}
      {filters.length > 0 && (
        <ul class="filter-chips" aria-label={t('library.filters')}>
          {filters.map((filter) => (
            <li class="tag" key={filter.typed} data-part="filter-chip">
              <span>
                {t(`filter.${filter.name}`)} <bdi>{filter.value}</bdi>
              </span>
              <button
                type="button"
                class="tag-remove"
                aria-label={t('library.removeFilter', { filter: filter.typed })}
                onClick={() => onSearch(withoutFilter(search, filter))}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft" role="status" data-part="found">
        {search.trim() !== '' &&
          (found === null ? t('library.searching') : t('library.found', found, { count: formatCount(found) }))}
      </p>
    </search>
  );
}

import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Cross } from '../ui/Cross';
import { t } from '../words';

export interface SearchBoxProps {
  readonly search: string;
  /** How many notes were found; said politely while typing. */
  readonly found: number;
  onSearch(text: string): void;
}

export function SearchBox({ search, found, onSearch }: SearchBoxProps) {
  return (
    <search class="search">
      <input
        type="text"
        inputMode="search"
        data-part="search"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
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
      <p class="small soft" role="status" data-part="found">
        {search.trim() !== '' && t('library.found', found, { count: formatCount(found) })}
      </p>
    </search>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';
import { parseSearch, withFilter, withoutFilter } from '../../lib/notes/search-query';
import { formatCount } from '../format';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../words';
import { DateFilter } from './DateFilter';
import { facetsOf } from './facets';
import type { LibraryProps } from './props';

export interface FacetsProps extends Pick<LibraryProps, 'search' | 'orphans' | 'articles' | 'drafts' | 'onSearch'> {
  /** The notes that the search leaves: the counts are what a click would leave. */
  readonly found: readonly Note[];
}

/** Every filter by a click, which writes it into the search box; a second takes it out. */
export function Facets({ found, search, orphans, articles, drafts, onSearch }: FacetsProps) {
  const [isOpen, setOpen] = useState(false);
  // Counted only where they are seen: that reads every note.
  const groups = useMemo(
    () => (isOpen ? facetsOf(found, { orphans, articles, drafts }) : []),
    [isOpen, found, orphans, articles, drafts],
  );
  const { filters } = parseSearch(search);
  return (
    <Disclosure part="facets" summary={t('library.narrow')} onToggle={setOpen}>
      {groups.map(({ key, facets }) => (
        <fieldset class="facets" key={key} data-part={`facets-${key}`}>
          <legend>{t(`facet.${key}`)}</legend>
          {facets.map(({ name, value, label, notes }) => {
            const active = filters.find((filter) => filter.name === name && filter.value === value);
            return (
              <button
                type="button"
                class="button facet"
                key={`${name}:${value}`}
                data-part="facet"
                aria-pressed={active !== undefined}
                onClick={() => onSearch(active ? withoutFilter(search, active) : withFilter(search, name, value))}
              >
                <bdi>{label}</bdi> <span class="soft count">{formatCount(notes)}</span>
              </button>
            );
          })}
        </fieldset>
      ))}
      {isOpen && <DateFilter search={search} onSearch={onSearch} />}
    </Disclosure>
  );
}

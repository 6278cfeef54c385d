import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note';
import { type FilterName, parseSearch, withFilter, withoutFilter } from '../../lib/notes/search-query';
import { formatCount } from '../format';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../words';
import type { LibraryProps } from './props';

/** What the notes can be narrowed to by a click. */
interface Facet {
  readonly name: FilterName;
  readonly value: string;
  readonly label: string;
  readonly notes: number;
}

const MOST_VALUES = 12;

export interface FacetsProps extends Pick<LibraryProps, 'search' | 'orphans' | 'onSearch'> {
  /** The notes that the search leaves: the counts are what a click would leave. */
  readonly found: readonly Note[];
}

/** Notes by tag, colour, site and state: a click writes the filter into the search box, a second takes it out. */
export function Facets({ found, search, orphans, onSearch }: FacetsProps) {
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(() => (isOpen ? facetsOf(found, orphans) : []), [isOpen, found, orphans]);
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
    </Disclosure>
  );
}

function facetsOf(notes: readonly Note[], orphans: LibraryProps['orphans']) {
  const states: Facet[] = [
    ['has', 'orphan', notes.filter(({ id }) => orphans?.has(id)).length] as const,
    ['is', 'highlight', notes.filter(({ target, body }) => target.kind === 'passage' && body === '').length] as const,
    ['is', 'passage', notes.filter(({ target }) => target.kind === 'passage').length] as const,
    ['is', 'page', notes.filter(({ target }) => target.kind === 'page').length] as const,
  ].map(([name, value, count]) => ({ name, value, label: t(`facet.${value}`), notes: count }));
  const groups = [
    { key: 'tags', facets: counted('tag', notes, ({ tags }) => tags) },
    {
      key: 'colours',
      facets: counted('colour', notes, ({ colour }) => [colour]).map((facet) => ({
        ...facet,
        label: t(`colour.${facet.value as Note['colour']}`),
      })),
    },
    { key: 'sites', facets: counted('site', notes, ({ place }) => [place.site]) },
    { key: 'states', facets: states.filter((facet) => facet.notes > 0) },
  ] as const;
  return groups.filter(({ facets }) => facets.length > 0);
}

/** The values that most notes have. */
function counted(name: FilterName, notes: readonly Note[], valuesOf: (note: Note) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const note of notes) for (const value of valuesOf(note)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([value]) => value !== '')
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ name, value, label: value, notes: count }));
}

import type { ArticleFacts } from '../../lib/notes/article-record';
import type { Draft, Note } from '../../lib/notes/note';
import type { FilterName } from '../../lib/notes/search-query';
import { t } from '../words';

/** What the notes can be narrowed to by a click. */
export interface Facet {
  readonly name: FilterName;
  readonly value: string;
  readonly label: string;
  /** How many a click would leave. */
  readonly notes: number;
}

export interface FacetFacts {
  readonly orphans: { has(note: string): boolean } | null;
  readonly articles: readonly ArticleFacts[];
  readonly drafts: readonly Draft[];
}

const MAX_VALUES = 12;

/** Values of the notes in groups, those that most notes have first; groups without any are left out. */
export function facetsOf(notes: readonly Note[], facts: FacetFacts) {
  const groups = [
    {
      key: 'types',
      facets: counted('type', notes, ({ target }) => (target.kind === 'entity' ? [target.type] : [])).map((facet) => ({
        ...facet,
        label: t(`types.${facet.value as 'person' | 'organisation' | 'place'}`),
      })),
    },
    {
      key: 'names',
      facets: counted('entity', notes, ({ target }) => (target.kind === 'entity' ? [target.name] : [])),
    },
    { key: 'tags', facets: counted('tag', notes, ({ tags }) => tags) },
    {
      key: 'colours',
      facets: counted('colour', notes, ({ colour }) => [colour]).map((facet) => ({
        ...facet,
        label: t(`colour.${facet.value as Note['colour']}`),
      })),
    },
    { key: 'sites', facets: counted('site', notes, ({ place }) => [place.site]) },
    { key: 'states', facets: statesOf(notes, facts) },
  ] as const;
  return groups.filter(({ facets }) => facets.length > 0);
}

function statesOf(notes: readonly Note[], { orphans, articles, drafts }: FacetFacts): Facet[] {
  const copied = new Set(articles.flatMap(({ id, copy }) => (copy === null ? [] : id)));
  const drafted = new Set(drafts.map(({ note }) => note));
  const states = [
    ['has', 'orphan', ({ id }: Note) => orphans?.has(id) ?? false],
    ['has', 'draft', ({ id }: Note) => drafted.has(id)],
    ['has', 'tag', ({ tags }: Note) => tags.length > 0],
    ['is', 'copy', ({ place }: Note) => copied.has(place.article)],
    ['is', 'highlight', ({ target, body }: Note) => target.kind === 'passage' && body === ''],
    ['is', 'passage', ({ target }: Note) => target.kind === 'passage'],
    ['is', 'page', ({ target }: Note) => target.kind === 'page'],
  ] as const;
  return states
    .map(([name, value, fits]) => ({ name, value, label: t(`facet.${value}`), notes: notes.filter(fits).length }))
    .filter((facet) => facet.notes > 0);
}

/** The values that most notes have. */
function counted(name: FilterName, notes: readonly Note[], valuesOf: (note: Note) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const note of notes) for (const value of valuesOf(note)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([value]) => value !== '')
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .slice(0, MAX_VALUES)
    .map(([value, count]) => ({ name, value, label: value, notes: count }));
}

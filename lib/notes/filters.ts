import type { ArticleFacts } from './article-record';
import type { Note } from './note';
import { foldedText } from './search';
import type { FilterName, SearchFilter } from './search-query';

/** What filters ask besides the note itself. */
export interface FilterFacts {
  articleOf(id: string): ArticleFacts | undefined;
  isOrphan(note: Note): boolean;
  hasDraft(note: Note): boolean;
}

type Rule = (note: Note, value: string, facts: FilterFacts) => boolean;

const startsFolded = (text: string, beginning: string) => ` ${foldedText(text)}`.includes(` ${foldedText(beginning)}`);

/** What each filter asks of a note. Dates are UTC days, and `before:2026-01` ends before January, as in GitHub and Gmail. */
const RULES: { readonly [Name in FilterName]: Rule } = {
  entity: ({ target }, value) => target.kind === 'entity' && (target.key === value || startsFolded(target.name, value)),
  type: ({ target }, value) => target.kind === 'entity' && target.type === value,
  site: ({ place }, value) => `.${place.site}`.endsWith(`.${value.toLowerCase().replace(/^www\./, '')}`),
  tag: ({ tags }, value) => tags.some((tag) => foldedText(tag) === foldedText(value)),
  colour: ({ colour }, value) => colour === value,
  before: ({ createdAt }, value) => dayOf(createdAt) < value,
  after: ({ createdAt }, value) => dayOf(createdAt).slice(0, value.length) >= value,
  has: (note, value, { isOrphan, hasDraft }) =>
    value === 'tag' ? note.tags.length > 0 : value === 'draft' ? hasDraft(note) : isOrphan(note),
  is: (note, value, { articleOf }) =>
    value === 'copy'
      ? (articleOf(note.place.article)?.copy ?? null) !== null
      : value === 'highlight'
        ? note.target.kind === 'passage' && note.body === ''
        : note.target.kind === value,
};

/** Filters that narrow a note down to one value: two of them mean either. A note may well have two tags. */
const EITHER: ReadonlySet<FilterName> = new Set(['site', 'type', 'colour']);

export function passesFilters(note: Note, filters: readonly SearchFilter[], facts: FilterFacts): boolean {
  const holds = ({ name, value }: SearchFilter) => RULES[name](note, value, facts);
  return filters.every(
    (filter) =>
      holds(filter) || (EITHER.has(filter.name) && filters.some((other) => other.name === filter.name && holds(other))),
  );
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

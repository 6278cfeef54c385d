import { startOfDay } from '../text/day';
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

type Test = (note: Note) => boolean;

/** What each filter asks of a note. Days are the user's, as lists show them; `before:2026-01` ends before January, as in Gmail. */
const TESTS: { readonly [Name in FilterName]: (value: string, facts: FilterFacts) => Test } = {
  entity: (value) => {
    const sought = ` ${foldedText(value)}`;
    const begins = onceEach((name) => ` ${foldedText(name)}`.includes(sought));
    return ({ target }) => target.kind === 'entity' && (target.key === value || begins(target.name));
  },
  type:
    (value) =>
    ({ target }) =>
      target.kind === 'entity' && target.type === value,
  site: (value) => {
    const site = value.toLowerCase().replace(/^www\./, '');
    const fits = onceEach((other) => other === site || other.endsWith(`.${site}`));
    return ({ place }) => fits(place.site);
  },
  tag: (value) => {
    const sought = foldedText(value);
    const same = onceEach((tag) => foldedText(tag) === sought);
    return ({ tags }) => tags.some(same);
  },
  colour:
    (value) =>
    ({ colour }) =>
      colour === value,
  before: (value) => {
    const end = startOfDay(value);
    return ({ createdAt }) => createdAt < end;
  },
  after: (value) => {
    const start = startOfDay(value);
    return ({ createdAt }) => createdAt >= start;
  },
  has: (value, { isOrphan, hasDraft }) =>
    value === 'tag' ? ({ tags }) => tags.length > 0 : value === 'draft' ? hasDraft : isOrphan,
  is: (value, { articleOf }) => {
    if (value === 'copy') return ({ place }) => (articleOf(place.article)?.copy ?? null) !== null;
    if (value === 'highlight') return ({ target, body }) => target.kind === 'passage' && body === '';
    return ({ target }) => target.kind === value;
  },
};

/** Filters that narrow a note down to one value: two of them mean either. A note may well have two tags. */
const EITHER: ReadonlySet<FilterName> = new Set(['site', 'type', 'colour']);

/** One test for all of the filters, made once and put to thousands of notes. */
export function testOf(filters: readonly SearchFilter[], facts: FilterFacts): Test {
  const tests = filters.map(({ name, value }) => ({ name, holds: TESTS[name](value, facts) }));
  const groups = tests.map(({ name, holds }) =>
    EITHER.has(name) ? tests.filter((other) => other.name === name).map((other) => other.holds) : [holds],
  );
  return (note) => groups.every((group) => group.some((holds) => holds(note)));
}

/** Thousands of notes have the same few tags, names and sites: each of these is looked at once. */
function onceEach(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = test(text);
    answers.set(text, answer);
    return answer;
  };
}

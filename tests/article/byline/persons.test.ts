import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatePersons } from '../../../lib/article/byline/persons';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';

interface Case {
  readonly name: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly site?: string;
  readonly persons: readonly string[];
}

describe('who of the named authors is a person', () => {
  it.each(casesOf<Case>('persons'))(
    'is told of $name',
    ({ authors, persons, publisher = null, site = 'daily.example' }) => {
      expect(separatePersons(authors, { publisher, site }).persons).toEqual(persons);
    },
  );

  it('leaves nobody out: who is no person signs all the same', () => {
    fc.assert(
      fc.property(fc.array(anyText), (names) => {
        const { persons, others } = separatePersons(names, { publisher: null, site: 'daily.example' });
        for (const other of others) expect(names).toContain(other);
        expect(persons.length > 0 || others.length === names.length).toBe(true);
      }),
    );
  });
});

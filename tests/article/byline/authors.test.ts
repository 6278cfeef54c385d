import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames, namesIn } from '../../../lib/article/byline/authors';
import { signedBy } from '../../../lib/article/byline/signed-line';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';

describe('the names in a byline', () => {
  it.each(casesOf<{ byline: string; names: string[] }>('authors'))('“$byline”', ({ byline, names }) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it('are each given once', () => {
    expect(distinctNames(['By Ana Ruiz', 'ana ruiz and Tom Okafor'])).toEqual(['Ana Ruiz', 'Tom Okafor']);
  });

  it('are read out of any text whatever: short, trimmed, never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const name of [...namesIn(text), ...signedBy(text)]) {
          expect(name.length).toBeGreaterThan(1);
          expect(name).toBe(name.trim());
        }
      }),
    );
  });
});

describe('a line that nothing calls a byline', () => {
  it.each(casesOf<{ line: string; names: string[] }>('signed-lines'))('“$line”', ({ line, names }) => {
    expect(signedBy(line)).toEqual(names);
  });
});

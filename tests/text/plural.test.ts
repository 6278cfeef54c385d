import { describe, expect, it } from 'vitest';
import { pluralForm } from '../../lib/text/plural';

const ARABIC = 'zero:zero | one:one | two:two | few:few | many:many | other:other';

describe('a plural', () => {
  it.each([
    ['en-GB', 0, 'notes'],
    ['en-GB', 1, 'note'],
    ['en-GB', 2, 'notes'],
    ['de-DE', 0, 'notes'],
    ['fr-FR', 0, 'note'],
    ['fr-FR', 1, 'note'],
    ['fr-FR', 2, 'notes'],
    ['fr-FR', 1_000_000, 'notes'],
    ['es-ES', 1_000_000, 'notes'],
  ])('of two forms in %s for %i', (locale, count, form) => {
    expect(pluralForm('one:note | other:notes', count, locale)).toBe(form);
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
    [37_554, 'many'],
  ])('of six forms in Arabic for %i', (count, form) => {
    expect(pluralForm(ARABIC, count, 'ar-u-nu-latn')).toBe(form);
  });

  it.each([
    ['pl', 1, 'wpis'],
    ['pl', 3, 'wpisy'],
    ['pl', 5, 'wpisów'],
    ['pl', 1.5, 'wpisu'],
    ['ru', 21, 'wpis'],
  ])('of four forms in %s for %d, without a line of code for that language', (locale, count, form) => {
    expect(pluralForm('one:wpis | few:wpisy | many:wpisów | other:wpisu', count, locale)).toBe(form);
  });

  it('is the one text where there is but one', () => {
    expect(pluralForm('no plural', 3, 'ar')).toBe('no plural');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn, searchNotes } from '../../lib/notes/search';
import { anyText } from '../any-text';
import { note } from '../components/fixtures';

const found = (query: string, facts: Parameters<typeof note>[0]) => searchNotes([note(facts)], query).length === 1;
const marked = (text: string, query: string) => hitsIn(text, query).map(({ start, end }) => text.slice(start, end));

describe('searching notes', () => {
  it.each([
    ['its own words', 'budget', { body: 'Ask for the Budget.' }],
    ['follow-ups', 'left', { followUps: [{ body: 'She left in 2021.', createdAt: 0 }] }],
    ['tags', 'check', { tags: ['to check'] }],
    ['the name of its entity', 'marwick', {}],
    [
      'the words it is on',
      'radar',
      {
        target: {
          kind: 'passage',
          selectors: [
            { exact: 'a second radar station', prefix: '', suffix: '', span: { unit: 0, start: 0, end: 22 } },
          ],
        },
      },
    ],
    ['the headline', 'collapse', {}],
    ['the site', 'echo', {}],
  ] as const)('looks into %s', (_, query, facts) => {
    expect(found(query, facts)).toBe(true);
    expect(found('zeppelin', facts)).toBe(false);
  });

  it('folds case, accents, ligatures and width, both ways', () => {
    expect(found('brenno', { body: 'In Brennö' })).toBe(true);
    expect(found('BRENNÖ', { body: 'in brenno' })).toBe(true);
    expect(found('office', { body: 'oﬃce' })).toBe(true);
  });

  it('wants every word, each at the beginning of a word', () => {
    expect(found('ask budg', { body: 'Ask for the budget' })).toBe(true);
    expect(found('ask zeppelin', { body: 'Ask for the budget' })).toBe(false);
    expect(found('udget', { body: 'Ask for the budget' })).toBe(false);
  });

  it('finds names with an apostrophe by either half', () => {
    expect(found('neill', { body: 'O’Neill' })).toBe(true);
    expect(found("o'neill", { body: 'O’Neill' })).toBe(true);
  });

  it('leaves everything where nothing is sought', () => {
    const notes = [note(), note()];
    expect(searchNotes(notes, '  …  ')).toBe(notes);
  });
});

describe('marking hits', () => {
  it('marks whole words as they stand in the text', () => {
    expect(marked('In Brennö, on Brennö’s quay', 'brenn')).toEqual(['Brennö', 'Brennö']);
    expect(marked('Zwei Fa\u0308hren', 'fahr')).toEqual(['Fa\u0308hren']);
  });

  it('gives ranges inside the text, in order, that never overlap, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'grapheme' }), (text, query) => {
        let last = 0;
        for (const { start, end } of hitsIn(text + query, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length + query.length);
          last = end;
        }
      }),
    );
  });

  it('marks something in every note that a search finds by its body', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.nat(), (body, at) => {
        const words = body.split(/[\s,.]+/).filter(Boolean);
        const query = words[at % words.length].slice(0, 3);
        expect(found(query, { body })).toBe(true);
        expect(hitsIn(body, query).length).toBeGreaterThan(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../lib/notes/search';
import { anyText } from '../any-text';

const marked = (text: string, query: string) => hitsIn(text, query).map(({ start, end }) => text.slice(start, end));

describe('marking hits', () => {
  it('marks whole words as they stand in the text', () => {
    expect(marked('In Brennö, on Brennö’s quay', 'brenn')).toEqual(['Brennö', 'Brennö']);
    expect(marked('Zwei Fa\u0308hren', 'fahr')).toEqual(['Fa\u0308hren']);
  });

  it('marks what was sought in a clause without spaces, and no more of it', () => {
    expect(marked('横浜港湾局の発表', '港湾')).toEqual(['港湾']);
    expect(marked('横浜港湾局の発表', '港湾局の発')).toEqual(['港湾局の発']);
    expect(marked('港の港', '港')).toEqual(['港', '港']);
    expect(marked('on fire 🔥', '🔥')).toEqual(['🔥']);
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

  it('marks the beginning of any word', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.nat(), (body, at) => {
        const words = body.split(/[\s,.]+/).filter(Boolean);
        const query = words[at % words.length].slice(0, 3);
        expect(hitsIn(body, query).length).toBeGreaterThan(0);
      }),
    );
  });
});

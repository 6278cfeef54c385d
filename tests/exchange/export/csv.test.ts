import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { unguarded, writeCsv } from '../../../lib/exchange/export/csv';
import { notesCsv } from '../../../lib/exchange/export/notes-csv';
import { readCsv } from '../../../lib/exchange/import/read-csv';
import { wellFormed } from '../../../lib/exchange/well-formed';
import { HOSTILE, library, text } from '../library';

vi.setConfig({ testTimeout: 60_000 });

const rowsOf = (csv: string) => [...readCsv(csv)].map(({ fields }) => [...fields]);

describe('CSV', () => {
  it('comes back as it was written', () => {
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(text(), { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(rows, (written) => {
        const read = rowsOf(writeCsv(written)).map((row) => row.map(unguarded));
        expect(read).toEqual(written.map((row) => row.map(wellFormed)));
      }),
      { numRuns: 500 },
    );
  });

  it('never holds a cell that a spreadsheet would run', () => {
    const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
    fc.assert(
      fc.property(fc.array(text(), { minLength: 2 }), (row) => {
        const cells = rowsOf(writeCsv([row]))[0];
        // As whoever separates by other signs cuts it, too.
        const cut = cells.flatMap((cell) => cell.split(/[;\t]/).slice(1));
        expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
        expect(cut.filter((cell) => /^[\p{Zs}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-5 °C', "'-5 °C"],
    [' +1', "' +1"],
    [' 1', '" 1"'],
    ["'quoted'", "''quoted'"],
    ['plain', 'plain'],
    ['a;=1+1', '"a;\'=1+1"'],
    ['a; =1', '"a; \'=1"'],
    ['a\t@x', '"a\t\'@x"'],
    ['a "b", c', '"a ""b"", c"'],
  ])('writes %j as %s', (cell, written) => {
    expect(writeCsv([[cell, 'x']])).toBe(`\ufeff${written},x\r\n`);
  });

  it('writes numbers as numbers and nothing as nothing', () => {
    expect(writeCsv([[-1, null, 0.5]])).toBe('\ufeff-1,,0.5\r\n');
  });
});

describe('a CSV file from elsewhere', () => {
  it('may end its lines in any of the three ways, and the last not at all', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    for (const csv of ['a,b\r\nc,d\r\n', 'a,b\nc,d', 'a,b\rc,d\r', 'a,b\n\n\nc,d\n\n'])
      expect(rowsOf(csv)).toEqual(rows);
  });

  it('tells the line where each row begins', () => {
    expect([...readCsv('h,i\n"two\nlines",x\n\ny,z')].map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a,b\nc,"d', 'at place=(lineColumn line=2 column=3) fault=(openQuote)'],
    ['a,b\nc,d"e"', 'at place=(lineColumn line=2 column=4) fault=(quoteInside)'],
    ['a,"b\nc"d', 'at place=(lineColumn line=2 column=3) fault=(textBehindQuote)'],
    ['\ufeff"a', 'at place=(lineColumn line=1 column=1) fault=(openQuote)'],
  ])('is refused at its first fault: %j', (csv, message) => {
    expect(() => rowsOf(csv)).toThrow(message);
  });

  it('with one endless field is read without choking', () => {
    expect(rowsOf(`"${'a""\n'.repeat(300_000)}",b`)[0][1]).toBe('b');
  });
});

describe('notes as CSV', () => {
  it('hold every word of every note', () => {
    fc.assert(
      fc.property(library(), (content) => {
        const [headings, ...rows] = rowsOf(notesCsv(content));
        const read = rows.map((row) =>
          Object.fromEntries(row.map((cell, column) => [headings[column], unguarded(cell)])),
        );
        expect(read).toHaveLength(content.notes.length);
        for (const [index, note] of content.notes.entries()) {
          const { target } = note;
          expect(read[index]).toMatchObject({
            id: wellFormed(note.id),
            note: wellFormed(note.body),
            tags: wellFormed(note.tags.join('\n')),
            address: wellFormed(note.place.url),
            created: new Date(note.createdAt).toISOString(),
            'follow-ups': wellFormed(note.followUps.map(({ body }) => body).join('\n')),
            quote: target.kind === 'passage' ? wellFormed(target.selectors.map(({ exact }) => exact).join('\n')) : '',
            entity: target.kind === 'entity' ? wellFormed(target.name) : '',
          });
        }
      }),
    );
  });

  it('are a table: every row as wide as the headings, whatever is in them', () => {
    const place = { article: 'a', url: 'https://a.example/', title: HOSTILE.join(''), site: 'a.example' };
    const notes = HOSTILE.map((body, index) => ({
      id: String(index),
      target: { kind: 'page' as const },
      place,
      story: 'a',
      body,
      tags: [body],
      colour: 'amber' as const,
      followUps: [],
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
    }));
    const rows = rowsOf(notesCsv({ notes, articles: [] }));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0].length]));
    expect(rows).toHaveLength(HOSTILE.length + 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedRow, sideBySide } from '../../lib/match/side-by-side';

const units = (...texts: string[]) => texts.map((text) => ({ text }));
const FERRY =
  'The ferry struck the swing bridge at low water on Monday morning, the harbour trust said in a statement.';
const FOG =
  'Fog had closed the channel since before dawn and no pilot was aboard, two members of the crew told the inquiry.';
const REPAIR =
  'Repairs will take at least six weeks because the bearing of the bridge has to be cast anew in the north.';
const LOCAL = 'At the market nobody spoke of anything else, and the baker had sold out of rolls by nine.';

const outline = (rows: readonly ComparedRow[]) =>
  rows.map((row) =>
    row.kind === 'both'
      ? `${row.left}=${row.right}${row.moved ? ' moved' : ''}`
      : row.kind === 'left'
        ? `${row.left}<`
        : row.kind === 'right'
          ? `>${row.right}`
          : `${row.right} is at ${row.left}`,
  );

describe('two texts side by side', () => {
  it('face each other paragraph by paragraph', () => {
    const { rows } = sideBySide(units(FERRY, LOCAL, FOG), units(FERRY, FOG, REPAIR));
    expect(outline(rows)).toEqual(['0=0', '1<', '2=1', '>2']);
  });

  it('show the words that differ', () => {
    const [row] = sideBySide(units(FERRY), units(FERRY.replace('Monday', 'Tuesday'))).rows;
    expect(row.kind === 'both' && row.changes.filter(({ side }) => side !== 'both')).toEqual([
      { text: 'Monday', side: 'left' },
      { text: 'Tuesday', side: 'right' },
    ]);
  });

  it('tell what was moved', () => {
    const { rows } = sideBySide(units(FERRY, FOG, REPAIR), units(REPAIR, FERRY, FOG));
    expect(outline(rows)).toEqual(['0 is at 2', '0=1', '1=2', '2=0 moved']);
  });

  it('tell shared quotation from shared prose', () => {
    const quote =
      '“We shall rebuild this bridge before the winter, whatever it may cost the town and its people,” she said.';
    const [row] = sideBySide(units(quote), units(quote.replace('she said', 'the mayor told the paper'))).rows;
    expect(row).toMatchObject({ kind: 'both', quoted: true });
  });

  it('lose no word and no paragraph of either, whatever the texts', () => {
    const paragraph = fc.array(fc.constantFrom('the', 'ferry', 'struck', 'bridge', 'fog', '“we', 'said”', '.'), {
      minLength: 1,
      maxLength: 30,
    });
    const text = fc.array(
      paragraph.map((words) => words.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, text, (left, right) => {
        const all = sideBySide(units(...left), units(...right)).rows;
        const rows = all.filter((row) => row.kind !== 'elsewhere');
        const lefts = rows.flatMap((row) => (row.kind === 'right' ? [] : [row.left]));
        const rights = rows.flatMap((row) => (row.kind === 'left' ? [] : [row.right]));
        expect(lefts).toEqual(left.map((_, number) => number));
        expect(rights.sort((a, b) => a - b)).toEqual(right.map((_, number) => number));
        const moved = rows.flatMap((row) => (row.kind === 'both' && row.moved ? row.right : []));
        const elsewhere = all.flatMap((row) => (row.kind === 'elsewhere' ? row.right : []));
        expect(elsewhere).toEqual(moved.sort((a, b) => a - b));
        for (const row of rows) {
          if (row.kind !== 'both') continue;
          const wordsOf = (side: 'left' | 'right') =>
            row.changes
              .filter((change) => change.side === 'both' || change.side === side)
              .map((change) => change.text)
              .join('');
          expect([wordsOf('left'), wordsOf('right')]).toEqual([left[row.left], right[row.right]]);
        }
      }),
    );
  });
});

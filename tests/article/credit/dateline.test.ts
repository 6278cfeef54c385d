import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../lib/article/credit/dateline';
import { casesOf } from '../cases';

interface Case {
  readonly text: string;
  readonly place: string | null;
  readonly agency: string | null;
  /** null: no dateline. */
  readonly opening: string | null;
}

describe('findDateline', () => {
  it.each(casesOf<Case>('datelines'))('reads “$text”', ({ text, place, agency, opening }) => {
    const found = findDateline([{ text, kind: 'paragraph' }]);
    expect(found).toEqual(opening && { place, agency, span: { unit: 0, start: 0, end: opening.length } });
    if (opening) expect(text.startsWith(opening)).toBe(true);
  });

  it('looks at the first units, past a standfirst', () => {
    const units = ['Ministers met.', 'BRUSSELS (AP) — They agreed.'].map((text) => ({
      text,
      kind: 'paragraph' as const,
    }));
    expect(findDateline(units)?.span).toEqual({ unit: 1, start: 0, end: 15 });
  });
});

import type { ComparedRow } from '../../lib/match/side-by-side';
import type { CompareFilter } from './props';

/** A paragraph without a partner of which the other text has words all the same: not only here. */
const isWithin = (row: ComparedRow): boolean => 'within' in row;

/** Does a row belong to what the reader wants to see? */
export function isShown(row: ComparedRow, filter: CompareFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return row.kind === 'both' ? row.moved || row.changes.some(({ side }) => side !== 'both') : isWithin(row);
    case 'only-left':
      return row.kind === 'left' && !isWithin(row);
    case 'only-right':
      return row.kind === 'right' && !isWithin(row);
  }
}

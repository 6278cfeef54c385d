import type { ComparedRow } from '../../lib/match/side-by-side';
import type { CompareFilter } from './props';

/** Does a row belong to what the reader wants to see? */
export function isShown(row: ComparedRow, filter: CompareFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return row.kind === 'both' && (row.moved || row.changes.some(({ side }) => side !== 'both'));
    case 'only-left':
      return row.kind === 'left';
    case 'only-right':
      return row.kind === 'right';
  }
}

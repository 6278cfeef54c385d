import type { OrphanCause } from '../../lib/notes/orphans';
import { t } from '../words';

/** Why a note has lost its words. */
export function causeInWords(cause: OrphanCause): string {
  switch (cause) {
    case 'gone':
      return t('orphan.gone');
    case 'ambiguous':
      return t('orphan.ambiguous');
    case 'too-different':
      return t('orphan.tooDifferent');
  }
}

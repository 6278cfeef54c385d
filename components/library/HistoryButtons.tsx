import type { Change } from '../../lib/notes/change';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { t } from '../words';
import type { LibraryProps } from './props';

export interface HistoryButtonsProps extends Pick<LibraryProps, 'history' | 'onUndo' | 'onRedo'> {
  readonly readOnly: boolean;
}

/** Undo and redo, saying what: any step of any window, also after a restart. */
export function HistoryButtons({ history: { undo, redo }, readOnly, onUndo, onRedo }: HistoryButtonsProps) {
  return (
    <div class="actions history">
      <Button
        part="undo-step"
        disabled={undo === null || readOnly}
        title={undo ? stepInWords(undo) : undefined}
        onClick={onUndo}
      >
        {t('note.undo')}
        {undo && <span class="unseen">: {stepInWords(undo)}</span>}
      </Button>
      <Button
        part="redo-step"
        disabled={redo === null || readOnly}
        title={redo ? stepInWords(redo) : undefined}
        onClick={onRedo}
      >
        {t('step.redo')}
        {redo && <span class="unseen">: {stepInWords(redo)}</span>}
      </Button>
    </div>
  );
}

/** "Deleted: 3 notes"; "Name corrected" where no note was touched. */
const stepInWords = ({ kind, notes }: Change): string =>
  notes === 0
    ? t(`step.${kind}`)
    : `${t(`step.${kind}`)}: ${t('library.noteCount', notes, { count: formatCount(notes) })}`;

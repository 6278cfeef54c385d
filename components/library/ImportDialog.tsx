import { useState } from 'preact/hooks';
import type { ImportChoice } from '../../lib/exchange/import/plan-import';
import { formatCount, formatShare } from '../format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../words';
import { ImportPreview } from './ImportPreview';
import type { ImportState, LibraryProps } from './props';

export interface ImportDialogProps
  extends Pick<LibraryProps, 'onImportFile' | 'onImportConfirm' | 'onImportCancel' | 'onUndo'> {
  readonly state: ImportState;
  onClose(): void;
}

/** A file comes in: chosen, read, shown for what it would change, and only then written. */
export function ImportDialog({ state, onImportCancel, onClose, ...acts }: ImportDialogProps) {
  const close = () => {
    onImportCancel();
    onClose();
  };
  return (
    <Dialog title={t('import.title')} part="import-dialog" onClose={close}>
      <div class="dialog-body" data-part={`import-${state.kind}`}>
        <Stage state={state} onClose={close} {...acts} />
      </div>
    </Dialog>
  );
}

type StageProps = Omit<ImportDialogProps, 'onImportCancel'>;

function Stage({ state, onImportFile, onImportConfirm, onUndo, onClose }: StageProps) {
  const [choice, setChoice] = useState<ImportChoice>('keep-present');
  switch (state.kind) {
    case 'idle':
      return <ChooseFile onImportFile={onImportFile} />;
    case 'reading':
      return (
        <>
          <p>{t('import.reading', { file: state.file })}</p>
          <progress aria-label={t('import.reading', { file: state.file })} value={state.share} max={1}>
            {formatShare(state.share)}
          </progress>
          <div class="actions">
            <Button part="import-stop" onClick={onClose}>
              {t('import.stop')}
            </Button>
          </div>
        </>
      );
    case 'refused':
      return (
        <>
          <div role="alert" class="notice fault">
            <p>{t('import.refused', { file: state.file })}</p>
            {state.place !== '' && (
              <p>
                {t('import.place')} <code data-part="import-place">{state.place}</code>
              </p>
            )}
            <p data-part="import-reason">{state.reason}</p>
          </div>
          <ChooseFile onImportFile={onImportFile} />
        </>
      );
    case 'planned':
      return (
        <ImportPreview
          state={state}
          choice={choice}
          onChoice={setChoice}
          onConfirm={() => onImportConfirm(choice)}
          onCancel={onClose}
        />
      );
    case 'writing':
      return <p role="status">{t('import.writing')}</p>;
    case 'done':
      return (
        <>
          <p role="status">{t('import.done', state.notes, { count: formatCount(state.notes) })}</p>
          <div class="actions">
            <Button look="main" part="import-finish" onClick={onClose}>
              {t('import.finish')}
            </Button>
            {state.notes > 0 && (
              <Button
                part="import-undo"
                onClick={() => {
                  onUndo();
                  onClose();
                }}
              >
                {t('import.undo')}
              </Button>
            )}
          </div>
        </>
      );
  }
}

const ChooseFile = ({ onImportFile }: Pick<LibraryProps, 'onImportFile'>) => (
  <>
    <p>{t('import.what')}</p>
    <label class="file-choice">
      <span>{t('import.choose')}</span>
      <input
        type="file"
        accept=".json,.csv,application/json,text/csv"
        data-part="import-file"
        onChange={({ currentTarget: { files } }) => files?.[0] && onImportFile(files[0])}
      />
    </label>
  </>
);

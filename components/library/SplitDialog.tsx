import { useState } from 'preact/hooks';
import type { EntityGroup } from '../../lib/notes/query';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../words';

export interface SplitDialogProps {
  readonly group: EntityGroup;
  /** The other forms of its name that notes were made under. */
  readonly names: readonly string[];
  onSplit(name: string): void;
  onClose(): void;
}

/** One name for two: which form means somebody else, and what would go with it. */
export function SplitDialog({ group, names, onSplit, onClose }: SplitDialogProps) {
  const [chosen, setChosen] = useState(names[0]);
  const count = group.notes.filter(({ target }) => target.kind === 'entity' && target.name === chosen).length;
  return (
    <Dialog title={t('split.title', { name: group.name })} part="split-dialog" onClose={onClose}>
      <div class="dialog-body">
        <fieldset class="choices">
          <legend>{t('split.which')}</legend>
          {names.map((name) => (
            <label class="choice" key={name}>
              <input type="radio" name="split-name" checked={name === chosen} onChange={() => setChosen(name)} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
        <p data-part="split-preview">{t('split.preview', count, { count: formatCount(count), name: chosen })}</p>
        <div class="actions">
          <Button
            look="main"
            part="split-confirm"
            onClick={() => {
              onSplit(chosen);
              onClose();
            }}
          >
            {t('split.confirm')}
          </Button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

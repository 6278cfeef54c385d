import { useState } from 'preact/hooks';
import type { EntityGroup } from '../../lib/notes/query';
import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../words';
import { EntityField } from './EntityField';

export interface MergeDialogProps {
  readonly group: EntityGroup;
  readonly entities: readonly EntityGroup[];
  onMerge(into: EntityGroup): void;
  onClose(): void;
}

/** Two names for one: which is the other, and what would move. */
export function MergeDialog({ group, entities, onMerge, onClose }: MergeDialogProps) {
  const [into, setInto] = useState<EntityGroup | null>(null);
  const count = group.notes.length;
  return (
    <Dialog title={t('merge.title', { name: group.name })} part="merge-dialog" onClose={onClose}>
      <div class="dialog-body">
        <EntityField
          label={t('merge.into')}
          entities={entities.filter(({ key }) => key !== group.key)}
          onChoose={setInto}
        />
        <p data-part="merge-preview">
          {into ? t('merge.preview', count, { count: formatCount(count), name: into.name }) : t('merge.what')}
        </p>
        <div class="actions">
          <Button
            look="main"
            part="merge-confirm"
            disabled={into === null}
            onClick={() => {
              if (into) onMerge(into);
              onClose();
            }}
          >
            {t('merge.confirm')}
          </Button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

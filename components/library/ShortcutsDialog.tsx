import { Dialog } from '../ui/Dialog';
import { t } from '../words';
import { SHORTCUTS } from './shortcuts';

export const ShortcutsDialog = ({ onClose }: { onClose(): void }) => (
  <Dialog title={t('shortcuts.title')} part="shortcuts-dialog" onClose={onClose}>
    <dl class="shortcuts dialog-body">
      {SHORTCUTS.map(({ act, keys }) => (
        <div key={act}>
          <dt>{t(`shortcuts.${act}`)}</dt>
          <dd>
            <kbd>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

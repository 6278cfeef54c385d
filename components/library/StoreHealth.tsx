import { formatAge, formatBytes, formatClauses } from '../format';
import { t } from '../words';
import type { StorageHealth } from './props';

/** Days after which a backup is asked for again. */
const OLD_BACKUP = 30;

/** How much is kept, how safe it is, and when it was last taken away: all in words. */
export function StoreHealth({ health }: { readonly health: StorageHealth }) {
  const { backupAge, readOnly } = health;
  const due = backupAge === null || backupAge >= OLD_BACKUP;
  return (
    <>
      {readOnly && (
        <p class="notice" role="alert" data-part="read-only">
          {t('library.readOnly')}
        </p>
      )}
      <p data-part="storage-health">{healthInWords(health)}</p>
      <p data-part="last-backup" class={due ? 'notice' : undefined}>
        {backupAge === null ? t('library.neverBackedUp') : t('library.lastBackup', { age: formatAge(backupAge) })}
      </p>
    </>
  );
}

/** "2.1 MB kept on this machine, protected from eviction." */
function healthInWords({ usedBytes, persisted }: StorageHealth): string {
  const kept = usedBytes === null ? t('library.healthUnknown') : t('library.health', { size: formatBytes(usedBytes) });
  if (persisted === null) return `${kept}.`;
  return `${formatClauses([kept, persisted ? t('library.protected') : t('library.unprotected')])}.`;
}

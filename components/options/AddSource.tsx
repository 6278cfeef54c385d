import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../words';
import type { SubscriptionsProps } from './props';

type AddSourceProps = Pick<SubscriptionsProps, 'adding' | 'onAddAddress' | 'onAddFiles' | 'onGrant'>;

/** Adds a pack or a feed: by its address, or from files that are picked or dropped here. */
export function AddSource({ adding, onAddAddress, onAddFiles, onGrant }: AddSourceProps) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [over, setOver] = useState(false);
  const busy = adding.state === 'busy';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onAddFiles(files);
  };
  return (
    <form
      class="add-source"
      data-part="add-source"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '' && !busy) onAddAddress(address.trim());
      }}
    >
      <label for={`${id}-address`}>{t('subscriptions.address')}</label>
      <input
        id={`${id}-address`}
        type="text"
        inputMode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        data-part="source-address"
        placeholder={t('subscriptions.addressHint')}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="button bordered" data-part="add-address" disabled={busy}>
          {t('subscriptions.add')}
        </button>
        <label class="button bordered file-button">
          {t('subscriptions.files')}
          <input
            class="unseen"
            type="file"
            multiple
            data-part="source-files"
            disabled={busy}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              if (files.length > 0) onAddFiles(files);
            }}
          />
        </label>
        <span class="soft small">{t('subscriptions.drop')}</span>
      </div>
      {adding.state === 'busy' && <progress aria-label={t('subscriptions.fetching')} value={adding.progress} max={1} />}
      {adding.state === 'failed' && (
        <p class="fault" role="alert" data-part="add-fault">
          {t('subscriptions.addFailed', { message: adding.message })}
        </p>
      )}
      {adding.state === 'needs-access' && (
        <p class="notice" role="alert" data-part="add-access">
          {t('subscriptions.needsAccess', { host: adding.host })}{' '}
          <Button part="grant-host" onClick={() => onGrant(adding.address)}>
            {t('subscriptions.grant', { host: adding.host })}
          </Button>
        </p>
      )}
    </form>
  );
}

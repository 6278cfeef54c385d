import { Button } from '../ui/Button';
import { t } from '../words';
import type { OnPageProps } from './props';

/** How a note is begun on a page: the small button by selected words, and the keys. */
export const OnPageSection = ({ selectionButton, shortcuts, onSelectionButton, onShortcuts }: OnPageProps) => (
  <section>
    <h2>{t('options.onPage')}</h2>
    <div class="mode" data-chosen={selectionButton}>
      <label>
        <input
          type="checkbox"
          data-part="selection-button-on"
          checked={selectionButton}
          onChange={(event) => onSelectionButton(event.currentTarget.checked)}
        />
        <span>
          <b>{t('options.selectionButton')}</b>
          <span class="soft"> {t('options.selectionButtonWhy')}</span>
        </span>
      </label>
    </div>
    <h3>{t('shortcuts.title')}</h3>
    <dl class="shortcut-list" data-part="page-shortcuts">
      {shortcuts.map(({ name, keys, description }) => (
        <div key={name}>
          <dt>{description}</dt>
          <dd>{keys === '' ? <span class="soft">{t('options.noKeys')}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
    <div class="actions">
      <Button part="change-shortcuts" onClick={onShortcuts}>
        {t('options.changeKeys')}
      </Button>
    </div>
  </section>
);

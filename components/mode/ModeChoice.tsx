import { useId } from 'preact/hooks';
import type { ReadingMode } from '../../lib/settings/settings';
import { t } from '../words';
import type { ModeChoiceProps } from './props';
import { SiteList } from './SiteList';

const MODES: readonly { readonly mode: ReadingMode; readonly words: 'everywhere' | 'chosenSites' | 'onClick' }[] = [
  { mode: 'everywhere', words: 'everywhere' },
  { mode: 'chosen-sites', words: 'chosenSites' },
  { mode: 'on-click', words: 'onClick' },
];

/** Where Copytaster may read: three cards, and the list of sites under the one that needs it. */
export function ModeChoice({ mode: chosen, sites, onMode, onSites }: ModeChoiceProps) {
  const group = useId();
  return (
    <fieldset class="modes" data-part="mode-choice">
      <legend>{t('mode.legend')}</legend>
      {MODES.map(({ mode, words }) => (
        <div class="mode" key={mode} data-chosen={mode === chosen}>
          <label>
            <input
              type="radio"
              name={group}
              value={mode}
              data-part={`mode-${mode}`}
              checked={mode === chosen}
              onChange={() => onMode(mode)}
            />
            <span>
              <b>{t(`mode.${words}`)}</b>
              <span class="soft"> {t(`mode.${words}Why`)}</span>
            </span>
          </label>
          {mode === 'chosen-sites' && chosen === 'chosen-sites' && (
            <SiteList
              label={t('mode.sites')}
              sites={sites}
              empty={t('mode.noSites')}
              growing
              removeLabel={(site) => t('mode.removeSite', { site })}
              onSites={onSites}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

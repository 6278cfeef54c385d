import { Button } from '../ui/Button';
import { Wordmark } from '../ui/Wordmark';
import { t } from '../words';
import type { PopupCallbacks, PopupState } from './props';

export interface PopupHeaderProps extends Pick<PopupCallbacks, 'onOpenLibrary' | 'onSetSiteOff'> {
  readonly state: PopupState;
}

/** Stays in sight while the rest scrolls: off here, and the way to the library. */
export function PopupHeader({ state, onOpenLibrary, onSetSiteOff }: PopupHeaderProps) {
  const siteOff = offHere(state);
  return (
    <header class="popup-header">
      <Wordmark />
      {siteOff !== null && (
        <Button
          look="plain"
          part="site-off"
          title={t('popup.offHereLabel')}
          aria-pressed={siteOff}
          onClick={() => onSetSiteOff(!siteOff)}
        >
          {t('popup.offHere')}
        </Button>
      )}
      <Button part="open-library" onClick={() => onOpenLibrary()}>
        {t('popup.library')}
      </Button>
    </header>
  );
}

/** Whether the site is switched off; null where there is no site to switch, or the page itself says it larger. */
function offHere(state: PopupState): boolean | null {
  if (state.kind === 'reading') return state.siteOff;
  return state.kind === 'not-story' ? false : null;
}

import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { t } from '../words';
import type { PopupCallbacks, PopupState, UnreadableReason } from './props';

/** What the popup says where there is no reading to show: what is the matter, and what can be done. */
export type StateOf<Kind extends PopupState['kind']> = Extract<PopupState, { kind: Kind }>;

/** As tall as the answer that will stand here, so that nothing jumps when it comes. */
export const Loading = () => (
  <section class="loading" data-part="loading" role="status" aria-label={t('state.loading')}>
    <h1 class="kicker">{t('state.loading')}</h1>
    <div class="bones" aria-hidden="true">
      <i class="bone head" />
      <i class="bone head short" />
      <i class="bone" />
      <i class="bone block" />
    </div>
  </section>
);

export const NotStory = ({ site, onReadNow }: StateOf<'not-story'> & Pick<PopupCallbacks, 'onReadNow'>) => (
  <EmptyState
    part="not-story"
    title={t('state.notStory')}
    actions={
      <Button part="read-now" onClick={onReadNow}>
        {t('state.readAnyway')}
      </Button>
    }
  >
    <p>{t('state.notStoryWhy', { site })}</p>
  </EmptyState>
);

const UNREADABLE: Record<UnreadableReason, () => { title: string; why: string }> = {
  'browser-page': () => ({ title: t('state.browserPage'), why: t('state.browserPageWhy') }),
  pdf: () => ({ title: t('state.pdf'), why: t('state.pdfWhy') }),
  file: () => ({ title: t('state.file'), why: t('state.fileWhy') }),
  refused: () => ({ title: t('state.refused'), why: t('state.refusedWhy') }),
  'no-text': () => ({ title: t('state.noText'), why: t('state.noTextWhy') }),
  'no-answer': () => ({ title: t('state.noAnswer'), why: t('state.noAnswerWhy') }),
};

export function Unreadable({ why: reason }: StateOf<'unreadable'>) {
  const { title, why } = UNREADABLE[reason]();
  return (
    <EmptyState part="unreadable" title={title}>
      <p>{why}</p>
    </EmptyState>
  );
}

type OffProps = StateOf<'off'> & Pick<PopupCallbacks, 'onReadNow' | 'onSetSiteOff' | 'onOptions'>;

export function Off({ site, mode, onReadNow, onSetSiteOff, onOptions }: OffProps) {
  if (mode === 'click-only') {
    return (
      <EmptyState
        part="off"
        title={t('state.offClick')}
        actions={
          <>
            <Button look="main" part="read-now" onClick={onReadNow}>
              {t('state.readNow')}
            </Button>
            <Button part="turn-on" onClick={() => onSetSiteOff(false)}>
              {t('state.turnOn')}
            </Button>
            <Button look="link" part="options" onClick={onOptions}>
              {t('state.changeMode')}
            </Button>
          </>
        }
      >
        <p>{t('state.offClickWhy')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      part="off"
      title={t('state.offSite', { site })}
      actions={
        <>
          <Button look="main" part="turn-on" onClick={() => onSetSiteOff(false)}>
            {t('state.turnOn')}
          </Button>
          <Button part="read-now" onClick={onReadNow}>
            {t('state.readNow')}
          </Button>
        </>
      }
    >
      <p>{t('state.offSiteWhy')}</p>
    </EmptyState>
  );
}

type WithheldProps = StateOf<'withheld'> & Pick<PopupCallbacks, 'onReadNow' | 'onGrantAccess'>;

export const Withheld = ({ site, onGrantAccess, onReadNow }: WithheldProps) => (
  <EmptyState
    part="withheld"
    title={t('state.withheld', { site })}
    actions={
      <>
        <Button look="main" part="grant-access" onClick={onGrantAccess}>
          {t('state.grant')}
        </Button>
        <Button part="read-now" onClick={onReadNow}>
          {t('state.readNow')}
        </Button>
      </>
    }
  >
    <p>{t('state.withheldWhy')}</p>
  </EmptyState>
);

export interface StorageFailedProps extends StateOf<'storage-failed'> {
  /** The failure came while notes were shown: an open editor still holds its text. */
  readonly typing: boolean;
}

export const StorageFailed = ({ reading, message, typing }: StorageFailedProps) => (
  <EmptyState part="storage-failed" title={t('state.storageFailed')} level={reading ? 2 : 1} alert>
    <p>{t('state.storageFailedWhy', { message })}</p>
    <p>{typing ? t('state.storageFailedTyping') : t('state.storageFailedDo')}</p>
    {reading && !typing && <p>{t('state.storageFailedReading')}</p>}
  </EmptyState>
);

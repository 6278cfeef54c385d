import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { t } from '../words';
import type { LibraryProps } from './props';

/** What the library says where it has no list to show. */
export const Opening = () => (
  <section class="library-opening" data-part="loading" role="status" aria-label={t('library.loading')}>
    <h1 class="kicker">{t('library.loading')}</h1>
    <div class="bones" aria-hidden="true">
      <i class="bone block" />
      <i class="bone block" />
      <i class="bone block" />
    </div>
  </section>
);

/** In the place of a list or a detail that is still being read. */
export const Reading = () => (
  <div class="bones library-reading" data-part="reading" role="status" aria-label={t('library.loading')}>
    <i class="bone block" />
    <i class="bone block" />
  </div>
);

export const Failed = ({ message }: { readonly message: string }) => (
  <EmptyState part="library-failed" title={t('library.failed')} alert>
    <p>{t('library.failedWhy', { message })}</p>
    <p>{t('library.failedDo')}</p>
  </EmptyState>
);

export const NoNotes = ({ onImport }: { onImport(): void }) => (
  <EmptyState
    part="library-empty"
    title={t('library.empty')}
    actions={
      <Button part="import-first" onClick={onImport}>
        {t('library.import')}
      </Button>
    }
  >
    <p>{t('library.emptyWhy')}</p>
  </EmptyState>
);

export const NoEntityNotes = () => (
  <EmptyState part="library-empty" title={t('library.noEntityNotes')} level={2}>
    <p>{t('library.noEntityNotesWhy')}</p>
  </EmptyState>
);

export const NothingFound = ({ search, onSearch }: Pick<LibraryProps, 'search' | 'onSearch'>) => (
  <EmptyState
    part="nothing-found"
    title={t('library.nothingFound', { words: search.trim() })}
    level={2}
    actions={<Button onClick={() => onSearch('')}>{t('library.clearSearch')}</Button>}
  >
    <p>{t('library.nothingFoundWhy')}</p>
  </EmptyState>
);

export const LookingForOrphans = () => (
  <p class="soft" role="status" data-part="orphans-loading">
    {t('library.lookingForOrphans')}
  </p>
);

export const NoOrphans = () => (
  <EmptyState part="no-orphans" title={t('library.noOrphans')} level={2}>
    <p>{t('library.noOrphansWhy')}</p>
  </EmptyState>
);

export const Unchosen = () => <p class="unchosen soft">{t('library.pick')}</p>;

export const Gone = () => (
  <EmptyState part="gone" title={t('library.gone')}>
    <p>{t('library.goneWhy')}</p>
  </EmptyState>
);

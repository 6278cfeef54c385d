import { formatCount } from '../format';
import { Button } from '../ui/Button';
import { Wordmark } from '../ui/Wordmark';
import { t } from '../words';
import { HistoryButtons } from './HistoryButtons';
import type { LibraryProps, StorageHealth } from './props';
import { RouteLink } from './RouteLink';
import { LIBRARY_VIEWS, type LibraryViewName } from './route';
import { StoreHealth } from './StoreHealth';

/** What opens over the library. */
export type LibraryDialog = 'export' | 'import' | 'shortcuts';

export interface LibraryNavProps
  extends Pick<LibraryProps, 'route' | 'history' | 'onNavigate' | 'onExport' | 'onUndo' | 'onRedo'> {
  /** How many there are in each view; null while that is not known. */
  readonly counts: Readonly<Record<LibraryViewName, number | null>> | null;
  readonly health: StorageHealth | null;
  onOpen(dialog: LibraryDialog): void;
}

export function LibraryNav({ route, counts, health, onNavigate, onExport, onOpen, ...past }: LibraryNavProps) {
  const ready = counts !== null;
  const readOnly = health?.readOnly ?? false;
  const backUp = () => onExport({ format: 'archive', scope: { kind: 'all' }, title: t('export.backupName') });
  return (
    <header class="library-nav">
      <Wordmark />
      <nav aria-label={t('library.nav')}>
        <ul>
          {LIBRARY_VIEWS.map((to) => (
            <li key={to.view}>
              <RouteLink to={to} part={`nav-${to.view}`} current={to.view === route.view} onNavigate={onNavigate}>
                {t(`library.${to.view}`)} <span class="soft count">{countOf(counts?.[to.view])}</span>
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
      <div class="library-store small soft">
        <HistoryButtons {...past} readOnly={readOnly} />
        {health && <StoreHealth health={health} />}
        <div class="library-acts">
          <Button part="export" disabled={!ready} onClick={backUp}>
            {t('library.backUp')}
          </Button>
          <Button part="open-export" disabled={!ready} onClick={() => onOpen('export')}>
            {t('library.export')}
          </Button>
          <Button part="open-import" disabled={!ready || readOnly} onClick={() => onOpen('import')}>
            {t('library.import')}
          </Button>
          <Button part="open-shortcuts" look="plain" onClick={() => onOpen('shortcuts')}>
            {t('shortcuts.title')}
          </Button>
        </div>
      </div>
    </header>
  );
}

const countOf = (count: number | null | undefined) => (count === null || count === undefined ? '' : formatCount(count));

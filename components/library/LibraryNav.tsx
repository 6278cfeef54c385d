import { formatBytes, formatCount } from '../format';
import { Button } from '../ui/Button';
import { Wordmark } from '../ui/Wordmark';
import { t } from '../words';
import type { LibraryProps, StorageHealth } from './props';
import { RouteLink } from './RouteLink';
import type { LibraryRoute, LibraryViewName } from './route';

export interface LibraryNavProps extends Pick<LibraryProps, 'route' | 'onNavigate' | 'onExport'> {
  /** How many there are in each view; null while that is not known. */
  readonly counts: Readonly<Record<LibraryViewName, number>> | null;
  readonly health: StorageHealth | null;
}

const VIEWS: readonly LibraryRoute[] = [
  { view: 'stories', story: null },
  { view: 'entities', entity: null },
  { view: 'notes' },
];

export function LibraryNav({ route, counts, health, onNavigate, onExport }: LibraryNavProps) {
  return (
    <header class="library-nav">
      <Wordmark />
      <nav aria-label={t('library.nav')}>
        <ul>
          {VIEWS.map((to) => (
            <li key={to.view}>
              <RouteLink to={to} part={`nav-${to.view}`} current={to.view === route.view} onNavigate={onNavigate}>
                {t(`library.${to.view}`)} <span class="soft count">{counts && formatCount(counts[to.view])}</span>
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
      <div class="library-store small soft">
        {health && <p data-part="storage-health">{healthInWords(health)}</p>}
        <Button part="export" disabled={counts === null} onClick={() => onExport('json')}>
          {t('library.export')}
        </Button>
      </div>
    </header>
  );
}

/** "2.1 MB kept on this machine, protected from eviction." */
function healthInWords({ usedBytes, persisted }: StorageHealth): string {
  const kept = usedBytes === null ? t('library.healthUnknown') : t('library.health', { size: formatBytes(usedBytes) });
  if (persisted === null) return `${kept}.`;
  return `${kept}, ${persisted ? t('library.protected') : t('library.unprotected')}.`;
}

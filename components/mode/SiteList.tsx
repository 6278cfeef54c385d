import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Cross } from '../ui/Cross';
import { t } from '../words';
import { siteNameFrom } from './site-name';

export interface SiteListProps {
  readonly label: string;
  readonly sites: readonly string[];
  /** What stands there while the list is empty. */
  readonly empty: string;
  /** Sites can be added here; else the list only shrinks. */
  readonly growing?: boolean;
  /** What the button that takes a site away is called. */
  removeLabel(site: string): string;
  onSites(sites: readonly string[]): void;
}

/** A short list of host names that can be changed in place. */
export function SiteList({ label, sites, empty, growing = false, removeLabel, onSites }: SiteListProps) {
  return (
    <div class="sites" data-part="sites">
      {sites.length === 0 ? (
        <p class="soft small">{empty}</p>
      ) : (
        <ul aria-label={label}>
          {sites.map((site) => (
            <li class="site" data-part="site" key={site}>
              <bdi>{site}</bdi>
              <Button
                look="plain"
                part="remove-site"
                aria-label={removeLabel(site)}
                title={removeLabel(site)}
                onClick={() => onSites(sites.filter((other) => other !== site))}
              >
                <Cross />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {growing && <SiteField sites={sites} onSites={onSites} />}
    </div>
  );
}

function SiteField({ sites, onSites }: Pick<SiteListProps, 'sites' | 'onSites'>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const add = () => {
    const site = siteNameFrom(typed);
    if (site === null) return setRefused(typed);
    if (!sites.includes(site)) onSites([...sites, site]);
    setTyped('');
    setRefused(null);
  };
  return (
    <form
      class="site-field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={`${id}-field`}>{t('mode.addSite')}</label>
      <input
        id={`${id}-field`}
        type="text"
        inputMode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        data-part="site-field"
        placeholder={t('mode.addSiteHint')}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-fault`}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button bordered" data-part="add-site">
        {t('mode.add')}
      </button>
      {refused !== null && (
        <p class="fault small" id={`${id}-fault`} role="alert" data-part="site-fault">
          {t('mode.badSite', { words: refused })}
        </p>
      )}
    </form>
  );
}

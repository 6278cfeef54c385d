import { formatBytes } from '../format';
import { HistorySection } from '../history/HistorySection';
import { ModeChoice } from '../mode/ModeChoice';
import { SiteList } from '../mode/SiteList';
import { Wordmark } from '../ui/Wordmark';
import { t } from '../words';
import { OnPageSection } from './OnPageSection';
import { PackTable } from './PackTable';
import type { OptionsProps } from './props';
import { SubscriptionsSection } from './SubscriptionsSection';

export function OptionsView(props: OptionsProps) {
  const { sitesOff, onPage, packs, updates, history, usedBytes, version, onSitesOff } = props;
  return (
    <main class="options">
      <Wordmark />
      <h1>{t('options.title')}</h1>
      <section>
        <h2>{t('options.reading')}</h2>
        <ModeChoice {...props} />
        <h3>{t('options.sitesOff')}</h3>
        <p class="soft">{t('options.sitesOffWhy')}</p>
        <SiteList
          label={t('options.sitesOff')}
          sites={sitesOff}
          empty={t('options.noSitesOff')}
          removeLabel={(site) => t('options.turnOnSite', { site })}
          onSites={onSitesOff}
        />
      </section>
      <OnPageSection {...onPage} />
      <section>
        <h2>{t('options.packs')}</h2>
        <p class="soft">{t('options.packsWhy')}</p>
        {packs.length === 0 ? <p class="notice">{t('options.noPacks')}</p> : <PackTable packs={packs} />}
      </section>
      <SubscriptionsSection {...updates} />
      <HistorySection {...history} />
      <section>
        <h2>{t('options.storage')}</h2>
        <p data-part="storage-used">
          {usedBytes === null ? t('options.usedUnknown') : t('options.used', { size: formatBytes(usedBytes) })}
        </p>
      </section>
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyWhat')}</p>
        <p>{t('options.privacyPage')}</p>
      </section>
      <section>
        <h2>{t('options.about')}</h2>
        <p data-part="version">{t('options.version', { version })}</p>
        <p>
          <a href="/THIRD-PARTY.txt" data-part="third-party">
            {t('options.thirdParty')}
          </a>
        </p>
      </section>
    </main>
  );
}

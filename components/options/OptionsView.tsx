import { formatBytes, formatCount, formatDay } from '../format';
import { ModeChoice } from '../mode/ModeChoice';
import { SiteList } from '../mode/SiteList';
import { Wordmark } from '../ui/Wordmark';
import { t } from '../words';
import type { OptionsProps, PackFacts } from './props';

export function OptionsView(props: OptionsProps) {
  const { sitesOff, packs, usedBytes, version, onSitesOff } = props;
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
      <section>
        <h2>{t('options.packs')}</h2>
        <p class="soft">{t('options.packsWhy')}</p>
        {packs.length === 0 ? <p class="notice">{t('options.noPacks')}</p> : <PackTable packs={packs} />}
      </section>
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
      </section>
    </main>
  );
}

function PackTable({ packs }: { readonly packs: readonly PackFacts[] }) {
  return (
    <table class="packs" data-part="packs">
      <thead>
        <tr>
          <th scope="col">{t('options.packTitle')}</th>
          <th scope="col">{t('options.packVersion')}</th>
          <th scope="col" class="number">
            {t('options.packStories')}
          </th>
          <th scope="col">{t('options.packReach')}</th>
          <th scope="col">{t('options.packLicence')}</th>
        </tr>
      </thead>
      <tbody>
        {packs.map(({ id, title, version, stories, from, to, licence }) => (
          <tr key={id} data-part="pack">
            <th scope="row" data-label={t('options.packTitle')}>
              {title}
            </th>
            <td data-label={t('options.packVersion')}>{version}</td>
            <td data-label={t('options.packStories')} class="number">
              {formatCount(stories)}
            </td>
            <td data-label={t('options.packReach')}>
              {from && to ? t('format.dayRange', { from: formatDay(from), to: formatDay(to) }) : '–'}
            </td>
            <td data-label={t('options.packLicence')}>{licence ?? t('options.notStated')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

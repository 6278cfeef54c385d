import { formatBytes, formatCount, formatDay } from '../format';
import { t } from '../words';
import type { PackFacts } from './props';

/** What pages are compared with, pack by pack. */
export function PackTable({ packs }: { readonly packs: readonly PackFacts[] }) {
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
          <th scope="col" class="number">
            {t('options.packSize')}
          </th>
          <th scope="col">{t('options.packLicence')}</th>
        </tr>
      </thead>
      <tbody>
        {packs.map(({ id, title, version, stories, from, to, bytes, licence, oldDays }) => (
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
              {oldDays !== null && to && (
                <span class="pack-old" data-part="pack-old">
                  {t('options.packOld', { date: formatDay(to) })}
                </span>
              )}
            </td>
            <td data-label={t('options.packSize')} class="number">
              {formatBytes(bytes)}
            </td>
            <td data-label={t('options.packLicence')}>{licence ?? t('options.notStated')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

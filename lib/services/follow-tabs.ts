import { isSamePage } from '../article/identity/same-page';
import { clearBadge } from '../browser/badge';
import { browser } from '../browser/polyfill';
import type { TabReadings } from './tab-readings';

/** A tab that takes another address or closes has no reading any more; `#section` on the same page changes nothing. */
export function followTabs(readings: TabReadings): void {
  browser.tabs.onRemoved.addListener((tab) => void readings.drop(tab));
  browser.tabs.onUpdated.addListener((tab, { url }) => {
    if (url === undefined) return;
    void readings.get(tab).then(async (reading) => {
      if (!reading || isSamePage(reading.article.url, url)) return;
      await readings.drop(tab);
      await clearBadge(tab);
    });
  });
}

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/setup/browsers.mjs';

/**
 * ms of processor time that a page's main thread has taken so far: what a machine with other work to do does not change. Firefox
 * does not say: null there.
 */
export async function processorTime(page: Page, browser: BrowserName): Promise<() => Promise<number | null>> {
  if (browser === 'firefox') return async () => null;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { type SampleSite, serveSampleSite } from '../site/server';
import { openBrowser } from './driver/browser';
import type { DrivenBrowser } from './driver/driven-browser';

/** What a browser test is given. Read its fields inside of a test: before, nothing is open. */
export interface BrowserContext {
  readonly name: BrowserName;
  readonly browser: DrivenBrowser;
  readonly site: SampleSite;
}

/** A browser that does not come up at once gets one more chance: a loaded machine is no fault of ours. */
async function opened(browser: BrowserName): Promise<DrivenBrowser> {
  try {
    return await openBrowser({ browser });
  } catch {
    return openBrowser({ browser });
  }
}

/** Describes the same behaviour in Chromium and in Firefox; each gets a fresh browser and a sample site of its own. */
export function describeInBrowsers(title: string, define: (context: BrowserContext) => void): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title} (%s)`, (name) => {
    let open: Omit<BrowserContext, 'name'> | undefined;
    const parts = () => {
      if (!open) throw new Error('the browser is open only while tests run');
      return open;
    };
    beforeAll(async () => {
      open = { site: await serveSampleSite(), browser: await opened(name) };
    });
    afterAll(async () => {
      await open?.browser.close();
      await open?.site.close();
    });
    define({
      name,
      get browser() {
        return parts().browser;
      },
      get site() {
        return parts().site;
      },
    });
  });
}

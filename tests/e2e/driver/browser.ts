import { openChromium } from './chromium';
import type { BrowserOptions, DrivenBrowser } from './driven-browser';
import { openFirefox } from './firefox';

/** Opens a browser with the extension installed and its welcome page shown. Throws where no such browser is found. */
export function openBrowser(options: BrowserOptions): Promise<DrivenBrowser> {
  return options.browser === 'chromium' ? openChromium(options) : openFirefox(options);
}

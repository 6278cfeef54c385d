import { browser } from './polyfill';

/**
 * What the browser lets us read. The hosts are granted at install, but the reader may withhold or revoke them in the
 * browser's own settings at any time, so every question is asked anew.
 */
const EVERY_SITE = ['http://*/*', 'https://*/*'];

export type Access = 'granted' | 'withheld' | 'browser-page' | 'pdf' | 'file';

/** Stores and add-on sites where no extension may run, whatever its permissions. */
const CLOSED_HOSTS =
  /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|accounts\.firefox\.com|microsoftedge\.microsoft\.com)$/;

/**
 * May the page at this address be read? `url` is undefined where the browser does not tell it: of a page that access is withheld to,
 * and of its own pages, which no access opens.
 */
export async function accessTo(url: string | undefined): Promise<Access> {
  if (url === undefined || url === '') {
    return (await browser.permissions.contains({ origins: EVERY_SITE })) ? 'browser-page' : 'withheld';
  }
  const { protocol, hostname, pathname, origin } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (CLOSED_HOSTS.test(hostname)) return 'browser-page';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return (await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] }))
    ? 'granted'
    : 'withheld';
}

/** Ask the browser to ask the reader. Only from a click: browsers refuse anything else. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERY_SITE });
}

const hostPattern = (address: string) => `${new URL(address).protocol}//${new URL(address).hostname}/*`;

/** Does the browser let us reach this host whatever it says of other origins (CORS)? */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] });
}

/** Ask for one host alone. Only from a click. */
export function requestHost(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(address)] });
}

/** Told when access was granted, withheld or revoked anywhere, until `signal` aborts. */
export function watchAccess(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}

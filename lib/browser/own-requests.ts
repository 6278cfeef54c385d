import { browser } from './polyfill';

/**
 * Keeps our own requests out of the user's own network, redirects included: a feed or a pack may answer "go to http://192.168.1.1/reboot",
 * and fetch follows without showing where to. Rules of the browser see every hop. They hold for requests of this extension alone,
 * bring no warning at install (measured, Chromium 156 and Firefox 153), and are gone with the session.
 *
 *   1…n  block   literal addresses and names of the user's own machine and network
 *   100  allow   the origin of the address that the user typed, which may well be a machine of theirs
 *
 * What cannot be seen here: a public name that resolves to an address inside (THREAT-MODEL.md).
 */
const HOST = '^https?://(?:[^/@]*@)?';
const END = '(?:[:/?#]|$)';
export const PRIVATE_ADDRESSES: readonly string[] = [
  // Names without a dot, and those that only a local network gives out.
  `${HOST}[^./:?#\\[\\]]+\\.?${END}`,
  `${HOST}[^/:?#]*\\.(?:localhost|local|internal|lan|home\\.arpa)\\.?${END}`,
  // RFC 1122, 1918, 3927, 6598.
  `${HOST}(?:0|10|127)\\.[0-9.]+${END}`,
  `${HOST}(?:192\\.168|169\\.254|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.[0-9.]+${END}`,
  `${HOST}100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+${END}`,
  // RFC 4193, 4291: loopback, unique local, link-local, IPv4 inside of IPv6.
  `${HOST}\\[(?:::1?\\]|::ffff:|64:ff9b:|f[cd]|fe[89ab])`,
];
const ALLOWED = 100;

/** Resolves when the browser keeps to it. `typed`: the address that is about to be asked, as the user gave it. */
export async function guardOwnRequests(typed: string): Promise<void> {
  const { origin, hostname } = new URL(browser.runtime.getURL('/'));
  const resourceTypes = ['xmlhttprequest', 'other'] as const;
  const own = { initiatorDomains: [hostname || origin], resourceTypes: [...resourceTypes] };
  const allowed = URL.canParse(typed) ? [new URL(typed).origin] : [];
  const rules = [
    ...PRIVATE_ADDRESSES.map((regexFilter, i) => ({
      id: i + 1,
      priority: 1,
      action: { type: 'block' as const },
      condition: { ...own, regexFilter },
    })),
    ...allowed.map((address) => ({
      id: ALLOWED,
      priority: 2,
      action: { type: 'allow' as const },
      condition: { ...own, regexFilter: `^${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${END}` },
    })),
  ];
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...PRIVATE_ADDRESSES.map((_, i) => i + 1), ALLOWED],
    addRules: rules,
  });
}

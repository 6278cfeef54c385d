import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API. Manifest V3 gives promises in both browsers, so messages and settings, which the
 * scripts in the page need too, do without the polyfill: its 10 kB would be half of the gate.
 */
const scope = globalThis as { browser?: Browser; chrome?: Browser };

/** A page's element or frame with that id is found under the name, too; it has no id of an extension. */
const isApi = (candidate: Browser | undefined) => typeof candidate?.runtime?.id === 'string';

export const extensionApi = ([scope.browser, scope.chrome].find(isApi) ?? scope.chrome) as Browser;

/**
 * Is this script without its extension? An update leaves the scripts of before in open tabs, where every call of the API
 * throws from then on, and only a reload of the tab brings the new one. And Chromium gives a content script no API at all
 * where a frame of the page is named "chrome" or "browser".
 */
export const isOrphaned = (): boolean => !extensionApi?.runtime?.id;

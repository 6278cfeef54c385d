import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API. Manifest V3 gives promises in both browsers, so messages and settings, which the
 * scripts in the page need too, do without the polyfill: its 10 kB would be half of the gate.
 */
const scope = globalThis as { browser?: Browser; chrome?: Browser };

/** A page's element or frame with that id is found under the name, too; it has no id of an extension. */
const isApi = (candidate: Browser | undefined) => typeof candidate?.runtime?.id === 'string';

export const native = ([scope.browser, scope.chrome].find(isApi) ?? scope.chrome) as Browser;

/**
 * Has this script outlived its extension? An update leaves the scripts of before in open tabs, without their API: every
 * call of it throws from then on, and only a reload of the tab brings the new one.
 */
export const isOrphaned = (): boolean => !native.runtime?.id;

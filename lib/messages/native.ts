import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API. Manifest V3 gives promises in both browsers, so messages and settings, which the
 * scripts in the page need too, do without the polyfill: its 10 kB would be half of the gate.
 */
const scope = globalThis as { browser?: Browser; chrome?: Browser };

export const native = (scope.browser ?? scope.chrome) as Browser;

import { pageAddress } from '../article/address';

/** Time that reading a page again may cost it in all, in ms of its main thread. After that only a new address counts. */
const REREAD_BUDGET_MS = 200;
/** A page that is still rendering is left alone until it has been quiet this long; a restless one is read at the later mark. */
const QUIET_MS = 300;
const LATEST_MS = 2_000;
/** Where the browser has no Navigation API (Firefox before 147), the address is compared this often. */
const POLL_MS = 1_000;

export interface PageWatchOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** The page took another address without loading: a story of its own, as far as we know. */
  onNavigate(): void;
  /** The page came back from the back-forward cache as it was left. */
  onReturn(): void;
  /** The page changed and came to rest. What this takes is charged to the budget. */
  onChange(): void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Follow a page through its life: new addresses, returns, re-renders. Undone by the signal. */
export function watchPage({ window, signal, onNavigate, onReturn, onChange }: PageWatchOptions): void {
  let address = pageAddress(window.location.href);
  let budget = REREAD_BUDGET_MS;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let restlessSince: number | null = null;

  // The body only: our own chip hangs on the document element. Some sites swap the body with the address.
  const observe = () => {
    observer.disconnect();
    observer.observe(window.document.body, { childList: true, characterData: true, subtree: true });
  };

  const look = () => {
    if (signal.aborted) return;
    const now = pageAddress(window.location.href);
    if (now === address) return;
    address = now;
    budget = REREAD_BUDGET_MS;
    observe();
    onNavigate();
  };

  const change = () => {
    restlessSince = null;
    const began = performance.now();
    onChange();
    budget -= performance.now() - began;
  };

  const observer = new MutationObserver(() => {
    // Not every browser tells of pushState; a new story always renders something.
    look();
    if (budget <= 0) return;
    const now = performance.now();
    restlessSince ??= now;
    clearTimeout(quiet);
    quiet = setTimeout(change, Math.max(0, Math.min(QUIET_MS, restlessSince + LATEST_MS - now)));
  });
  observe();

  const options = { signal };
  window.addEventListener('popstate', look, options);
  window.addEventListener('hashchange', look, options);
  window.addEventListener('pageshow', (event) => event.persisted && onReturn(), options);
  const navigation = (window as Window & { navigation?: NavigationLike }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', () => setTimeout(look), options);
  const poll = navigation ? undefined : setInterval(look, POLL_MS);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearInterval(poll);
  });
}

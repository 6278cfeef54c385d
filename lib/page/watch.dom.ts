import { own } from '../article/unclobbered.dom';
import { pageAddress } from '../text/page-address';

/** Time that reading a page again may cost it in all, in ms of its main thread. After that only a new address counts. */
const REREAD_BUDGET_MS = 200;
/** A new address brings a new budget, in ms at most this often: some pages take one with every scroll, or every frame. */
const NEW_BUDGET_MS = 10_000;
/** After a new address, how long the page may take to render before it is looked at anyway, in ms. */
const SETTLE_MS = 700;
/** A page that is still rendering is left alone until it has been quiet this long; a restless one is read at the later mark. */
const QUIET_MS = 300;
const LATEST_MS = 2_000;
/** After a page was shown again as it was left, in ms: see onPageShow. */
const RETURN_MS = 150;
/** Where the browser has no Navigation API (Firefox before 147), the address is compared this often. */
const POLL_MS = 1_000;

/**
 * What sites take from their own address once they have counted it. The background knows more of them (passing-parameters.ts):
 * with those the page is read again, and is the same page then.
 */
const COUNTED = /[?&](?:utm_\w+|fbclid|gclid)=[^&#]*/g;
const addressOf = ({ location }: Window): string => pageAddress(location.href).replace(COUNTED, '');

export interface PageWatchOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** ms; left out, the time since the page began. */
  readonly now?: () => number;
  /** The page took another address without loading: a story of its own, as far as we know. */
  onNavigate(): void;
  /** The page came back from the back-forward cache as it was left. */
  onReturn(): void;
  /** The page changed and came to rest, or took another address a while ago. What this takes is charged to the budget. */
  onChange(): void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Follow a page through its life: new addresses, returns, re-renders. Undone by the signal. */
export function watchPage(options: PageWatchOptions): void {
  const { window, signal, now = () => performance.now(), onNavigate, onReturn, onChange } = options;
  let address = addressOf(window);
  let budget = REREAD_BUDGET_MS;
  let budgetSince = now();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let restlessSince: number | null = null;

  // The body only: our own chip hangs on the document element. Some sites swap the body with the address.
  const observe = () => {
    observer.disconnect();
    observer.observe(own(window.document, 'body'), { childList: true, characterData: true, subtree: true });
  };

  const look = () => {
    if (signal.aborted) return;
    const present = addressOf(window);
    if (present === address) return;
    address = present;
    if (now() - budgetSince >= NEW_BUDGET_MS) {
      budget = REREAD_BUDGET_MS;
      budgetSince = now();
    }
    observe();
    onNavigate();
    restlessSince = null;
    changeIn(SETTLE_MS);
  };

  const charged = (act: () => void) => {
    if (signal.aborted || budget <= 0) return;
    const began = now();
    act();
    budget -= now() - began;
  };
  const changeIn = (delay: number) => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      restlessSince = null;
      charged(onChange);
    }, delay);
  };

  const observer = new MutationObserver(() => {
    // Not every browser tells of pushState; a new story always renders something.
    look();
    if (budget <= 0) return;
    restlessSince ??= now();
    changeIn(Math.max(0, Math.min(QUIET_MS, restlessSince + LATEST_MS - now())));
  });
  observe();

  const listening = { signal };
  window.addEventListener('popstate', look, listening);
  window.addEventListener('hashchange', look, listening);
  // The page itself can send this event as often as it likes.
  const onPageShow = (event: PageTransitionEvent) => {
    // Firefox gives the extension its API back a moment after it shows the page.
    if (event.isTrusted && event.persisted) setTimeout(() => charged(onReturn), RETURN_MS);
  };
  window.addEventListener('pageshow', onPageShow, listening);
  // Where there is no such API, an element or a frame of the page may go by its name.
  const scope = window as Window & { Navigation?: unknown; navigation?: NavigationLike };
  const navigation = typeof scope.Navigation === 'function' ? scope.navigation : undefined;
  if (navigation) navigation.addEventListener('currententrychange', () => setTimeout(look), listening);
  const poll = navigation ? undefined : setInterval(look, POLL_MS);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearInterval(poll);
  });
}

import { own } from '../article/unclobbered.dom';
import { extensionApi, isOrphaned } from '../messages/extension-api';
import type { Envelope } from '../messages/protocol';
import { restraintOn, SETTINGS_KEY, settingsFrom } from '../settings/settings';
import { pageAddress } from '../text/page-address';

export interface GateOptions {
  readonly window: Window;
  /** Reads the head, the structured data and the address; never the body. */
  isStory(document: Document, url: string): boolean;
}

/** Single-page sites fill the head some time after they change the address; it is looked at when it rests this long, in ms. */
const HEAD_REST_MS = 250;
/** Looks at one address: a head that never rests is not looked at for ever. */
const MAX_LOOKS = 8;

/**
 * Ask of each address that this page takes whether it is a news story. On a yes the background is told, once, and the
 * reader that it injects takes over; until then nothing but the head is looked at, and nobody is woken.
 * Where the reader of the page wants no reading, the page is not looked at in any way.
 */
export async function openGate({ window, isStory }: GateOptions): Promise<void> {
  if (isOrphaned()) return;
  const stored = await extensionApi.storage.local.get(SETTINGS_KEY);
  if (restraintOn(settingsFrom(stored[SETTINGS_KEY]), window.location.hostname) !== null) return;

  let address = '';
  let looks = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const now = pageAddress(window.location.href);
    if (now !== address) {
      address = now;
      looks = 0;
    }
    looks += 1;
    if (looks > MAX_LOOKS || !isStory(window.document, window.location.href)) return;
    head.disconnect();
    closing.abort();
    const yes: Envelope = { copytaster: 'gate.story', payload: {} };
    extensionApi.runtime.sendMessage(yes).catch(() => {});
  };
  const lookLater = () => {
    clearTimeout(rest);
    rest = setTimeout(() => !closing.signal.aborted && look(), HEAD_REST_MS);
  };

  const closing = new AbortController();
  const head = new MutationObserver(lookLater);
  const headElement = own(window.document, 'head');
  if (headElement) head.observe(headElement, { childList: true, subtree: true, characterData: true });
  const options = { signal: closing.signal };
  window.addEventListener('popstate', lookLater, options);
  window.addEventListener('hashchange', lookLater, options);
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', lookLater, options);
  look();
}

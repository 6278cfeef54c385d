import type { MessageKey, SenderKind } from './protocol';

/** The parts of a browser's MessageSender that trust is decided from. The browser fills them; a message cannot. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
  readonly frameId?: number;
}

/**
 * Who may say what. A content script runs beside the page's own code in a process that the page may have taken over, so
 * it may only report what it reads; asking for readings, notes or a new read is for our own pages.
 */
const MAY_SAY: { readonly [Key in MessageKey]: readonly SenderKind[] } = {
  'gate.story': ['page-script'],
  'article.read': ['page-script'],
  'popup.open': ['page-script'],
  'passage.chosen': ['page-script'],
  'note.chosen': ['page-script'],
  'entity.chosen': ['page-script'],
  'reading.of-tab': ['extension-page'],
  'reading.start': ['extension-page'],
  'reading.again': ['extension-page'],
  'notes.changed': ['extension-page'],
  'page.reveal': ['extension-page'],
  'page.walk': ['extension-page', 'background'],
  'page.selection': ['extension-page', 'background'],
  'page.refresh': ['background'],
};

/** The background's own address: the worker's script in Chromium, a generated page in Firefox. */
const BACKGROUND_PATHS = ['/background.js', '/_generated_background_page.html'];

/** Who is speaking, decided from the sender alone; null for anybody who is not part of this extension. */
export function senderKindOf(sender: Sender, own: { readonly id: string; readonly origin: string }): SenderKind | null {
  if (sender.id !== own.id) return null;
  if (!sender.url) return sender.tab ? null : 'background';
  if (!URL.canParse(sender.url)) return null;
  const { protocol, host, pathname } = new URL(sender.url);
  // `origin` of a moz-extension URL is "null" in Node, so the parts are compared.
  if (`${protocol}//${host}` === own.origin)
    return BACKGROUND_PATHS.includes(pathname) ? 'background' : 'extension-page';
  return sender.tab && /^https?:$/.test(protocol) ? 'page-script' : null;
}

export function isAllowed(key: MessageKey, senderKind: SenderKind): boolean {
  return MAY_SAY[key].includes(senderKind);
}

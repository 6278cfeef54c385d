import type { PassageSelector } from '../anchor/selector';
import type { PageArticle } from '../article/article';
import type { PageReading, Reading } from '../notes/reading';
import type { Span } from '../text/span';

/** Who may say a message. Decided from the sender at the door (trust.ts), never from what a message says of itself. */
export type SenderKind = 'page-script' | 'extension-page' | 'background';

/**
 * Every message between contexts: its payload and its answer. JSON-safe on purpose, since Chromium sends JSON and
 * Firefox structured clones.
 *
 *   gate ──gate.story──▶ background ──(injects)──▶ reader
 *   reader ──article.read──▶ background ──▶ PageReading         chip ──popup.open──▶ background
 *   page's hands ──passage.chosen · note.chosen · entity.chosen──▶ background   menu, shortcut ──page.selection──▶ reader
 *   popup ──reading.of-tab · reading.start · reading.again · notes.changed──▶ background
 *   popup ──page.reveal · page.selection · page.walk──▶ reader          background ──page.refresh · page.walk──▶ reader
 */
export interface Protocol {
  /** The gate says yes: read this tab. */
  'gate.story': { payload: Record<string, never>; answer: null };
  /** The reader has read an article, or finds that there is none any more. */
  'article.read': { payload: { article: PageArticle | null }; answer: PageReading | null };
  /** The reader of the page asks for the evidence. `opened` is false where the browser wants a click on its toolbar. */
  'popup.open': { payload: Record<string, never>; answer: { opened: boolean } };
  /** Words were chosen on the page for a note: open the editor. `opened` as with popup.open. */
  'passage.chosen': { payload: { selectors: readonly PassageSelector[] }; answer: { opened: boolean } };
  /** A painted note was clicked: show it. */
  'note.chosen': { payload: { note: string }; answer: { opened: boolean } };
  /** A painted name was clicked: show what is known of it. */
  'entity.chosen': { payload: { key: string }; answer: { opened: boolean } };
  /** What is known of a tab; null where nothing was read. */
  'reading.of-tab': { payload: { tab: number }; answer: Reading | null };
  /** Read a tab on the reader's own wish, whatever the gate says. */
  'reading.start': { payload: { tab: number }; answer: { started: boolean } };
  /** Judge the article of a tab anew: the reader contested a match or corrected a name. */
  'reading.again': { payload: { tab: number }; answer: null };
  /** Notes changed: paint the open tabs anew. */
  'notes.changed': { payload: Record<string, never>; answer: null };
  /** Scroll to a span and flash it. */
  'page.reveal': { payload: { span: Span }; answer: { shown: boolean } };
  /** Go to the next note on the page (1) or the one before (-1); `shown` is false where there is none to be shown. */
  'page.walk': { payload: { step: 1 | -1 }; answer: { shown: boolean } };
  /** The words that are selected on the page, as places in its article; empty where none of them are in it. */
  'page.selection': { payload: Record<string, never>; answer: { selectors: readonly PassageSelector[] } };
  /** Paint this instead of what is painted. */
  'page.refresh': { payload: { reading: PageReading }; answer: null };
}

export type MessageKey = keyof Protocol;
export type PayloadOf<Key extends MessageKey> = Protocol[Key]['payload'];
export type AnswerOf<Key extends MessageKey> = Protocol[Key]['answer'];

/** What travels: our own mark, so that a message of another library in the same extension is never taken for ours. */
export interface Envelope {
  readonly copytaster: MessageKey;
  readonly payload: unknown;
}

export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: string };

import { Window } from 'happy-dom';

/** A page of its own window, as a browser would hand it to a content script. Nothing in it runs or loads. */
export function pageOf(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

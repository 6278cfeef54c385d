import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectStory, STRICT_THRESHOLD } from '../lib/article/detect.dom';
import { openGate } from '../lib/browser/gate.dom';

/** On every page that the reader lets us look at: is this a news story? Tiny; the reader comes only after a yes. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  main: () => openGate({ window, isStory: (document, url) => detectStory(document, url).score >= STRICT_THRESHOLD }),
});

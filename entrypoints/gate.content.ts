import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectStory } from '../lib/article/detect/detect.dom';
import { shareDetector } from '../lib/article/detect/shared-detector';
import { STRICT_THRESHOLD } from '../lib/article/detect/thresholds';
import { openGate } from '../lib/page/gate.dom';

/** On every page that the reader lets us look at: is this a news story? Tiny; the reader comes only after a yes. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  main: () => {
    shareDetector(detectStory);
    return openGate({ window, isStory: (document, url) => detectStory(document, url).score >= STRICT_THRESHOLD });
  },
});

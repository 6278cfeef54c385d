import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { detectStory, STRICT_THRESHOLD } from '../lib/article/detect.dom';
import { readArticle } from '../lib/article/read.dom';
import { restraintOn } from '../lib/browser/settings';
import { createSettingsStore } from '../lib/browser/settings-store';
import { call } from '../lib/messages/call';
import { pagePayloads } from '../lib/messages/page-payloads';
import { serve } from '../lib/messages/serve';
import { createChip } from '../lib/page/chip.dom';
import { chipContent } from '../lib/page/chip-words';
import { followClicks } from '../lib/page/clicks.dom';
import { createPainter } from '../lib/page/paint.dom';
import { createSelectionButton } from '../lib/page/selection-button.dom';
import { createSession, type Session } from '../lib/page/session.dom';

/** Injected after a yes of the gate or a click of the reader. A second injection finds the first one's session here. */
const scope = globalThis as { copytasterSession?: Session };

function startSession(): Session {
  const closing = new AbortController();
  const { signal } = closing;
  const session = createSession({
    window,
    signal,
    read: readArticle,
    isStory: (document, url) => detectStory(document, url).score >= STRICT_THRESHOLD,
    report: (article) => call('article.read', { article }),
    createPainter: (locate) => createPainter({ document, locate, signal }),
    chip: createChip({ document, signal, onOpen: () => void call('popup.open', {}) }),
    describe: chipContent,
  });
  createSelectionButton({
    document,
    signal,
    label: i18n.t('page.note'),
    isPassage: () => session.selection().length > 0,
    onPress: () => void call('passage.chosen', { selectors: session.selection() }),
  });
  followClicks({ document, signal, noteAt: session.noteAt, onNote: (note) => void call('note.chosen', { note }) });
  serve(
    {
      'page.selection': {
        payload: pagePayloads['page.selection'],
        answer: () => ({ selectors: session.selection() }),
      },
      'page.reveal': {
        payload: pagePayloads['page.reveal'],
        answer: ({ span }) => ({ shown: session.reveal(span) }),
      },
      'page.refresh': {
        payload: pagePayloads['page.refresh'],
        answer: ({ reading }) => {
          session.show(reading);
          return null;
        },
      },
    },
    { signal },
  );
  createSettingsStore().watch((settings) => {
    if (restraintOn(settings, location.hostname) !== 'site') return;
    closing.abort();
    delete scope.copytasterSession;
  }, signal);
  return session;
}

export default defineUnlistedScript(() => {
  scope.copytasterSession ??= startSession();
  scope.copytasterSession.start();
});

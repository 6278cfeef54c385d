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
import { mentionWords } from '../lib/page/mention-words';
import { createPainter } from '../lib/page/paint.dom';
import { followPointer } from '../lib/page/pointer.dom';
import { createSelectionButton } from '../lib/page/selection-button.dom';
import { createSession, type Session } from '../lib/page/session.dom';
import { createTooltip } from '../lib/page/tooltip.dom';

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
  followPointer({
    document,
    signal,
    leadAt: session.leadAt,
    tooltip: createTooltip(document, signal),
    describe: mentionWords,
    onChosen: (lead) =>
      void (lead.kind === 'note'
        ? call('note.chosen', { note: lead.note })
        : call('entity.chosen', { key: lead.mention.key })),
  });
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

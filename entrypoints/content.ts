import { defineContentScript } from 'wxt/utils/define-content-script';
import { storyScore } from '../lib/article/detect/shared-detector';
import { STRICT_THRESHOLD } from '../lib/article/detect/thresholds';
import { readArticle } from '../lib/article/read.dom';
import { readStory } from '../lib/article/story.dom';
import { unclobbered } from '../lib/article/unclobbered.dom';
import { ask } from '../lib/messages/call';
import { isOrphaned } from '../lib/messages/extension-api';
import { pagePayloads } from '../lib/messages/page-payloads';
import { serve } from '../lib/messages/serve';
import { createChip } from '../lib/page/chip.dom';
import { chipContent } from '../lib/page/chip-words';
import { mentionWords } from '../lib/page/mention-words';
import { createNoteBar } from '../lib/page/note-bar.dom';
import { noteBarContent, noteBarWords } from '../lib/page/note-bar-words';
import { createNoteWalk, type NoteStop, type Step } from '../lib/page/note-walk';
import { createPainter } from '../lib/page/paint.dom';
import { followPointer } from '../lib/page/pointer.dom';
import { createSelectionButton } from '../lib/page/selection-button.dom';
import { selectionButtonWords } from '../lib/page/selection-button-words';
import { createSession, type Session } from '../lib/page/session.dom';
import { removeStaleHosts } from '../lib/page/shadow-host.dom';
import { createTooltip } from '../lib/page/tooltip.dom';
import { restraintOn } from '../lib/settings/settings';
import { createSettingsStore } from '../lib/settings/settings-store';

/**
 * Injected after a yes of the gate or a click of the reader. A second injection finds the first one's session here: under
 * a symbol, since under a name it could find an element of the page with that id.
 */
const SESSION = Symbol.for('copytaster session');
const scope = globalThis as { [SESSION]?: Session; copytasterAsked?: boolean };

function startSession(): Session {
  const closing = new AbortController();
  let stop: NoteStop | null = null;
  let isButtonWanted = false;
  const settings = createSettingsStore();
  const { signal } = closing;
  const document = unclobbered(window.document);
  removeStaleHosts(document);
  const leave = () => {
    closing.abort();
    delete scope[SESSION];
  };
  /** After an update of the extension this script is an old one, in a tab that was not loaded since: it takes its leave. */
  const isLeaving = () => {
    if (isOrphaned()) leave();
    return signal.aborted;
  };
  const session = createSession({
    window,
    signal,
    read: (page, url, asked) => {
      if (isLeaving()) return null;
      return asked ? readArticle(page, url) : readStory(page, url, storyScore(page, url));
    },
    isStory: (document, url) => storyScore(document, url) >= STRICT_THRESHOLD,
    report: (article) => ask('article.read', { article }, leave),
    createPainter: (locate) => createPainter({ document, locate, signal }),
    chip: createChip({ document, signal, onOpen: () => void ask('popup.open', {}, leave) }),
    describe: chipContent,
  });
  createSelectionButton({
    document,
    signal,
    words: selectionButtonWords(),
    isOffered: () => !isLeaving() && isButtonWanted && session.selection().length > 0,
    onPress: () => void ask('passage.chosen', { selectors: session.selection() }, leave),
    onSwitch: (selectionButton) => void settings.change((before) => ({ ...before, selectionButton })),
  });
  followPointer({
    document,
    signal,
    targetAt: (x, y) => (isLeaving() ? null : session.targetAt(x, y)),
    tooltip: createTooltip(document, signal),
    describe: mentionWords,
    onChosen: (target) =>
      void (target.kind === 'note'
        ? ask('note.chosen', { note: target.note }, leave)
        : ask('entity.chosen', { key: target.mention.key }, leave)),
  });
  const walk = createNoteWalk({ ...session, notes: () => session.shown()?.notes ?? [] });
  const step = (to: Step) => {
    if (isLeaving()) return false;
    stop = walk(to);
    bar.show(noteBarContent(stop));
    return stop !== null;
  };
  const bar = createNoteBar({
    document,
    signal,
    words: noteBarWords(),
    onStep: step,
    onOpen: () => stop && void ask('note.chosen', { note: stop.id }, leave),
  });
  serve(
    {
      'page.walk': {
        payload: pagePayloads['page.walk'],
        answer: ({ step: to }) => ({ shown: step(to) }),
      },
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
  settings.watch((changed) => {
    isButtonWanted = changed.selectionButton;
    if (restraintOn(changed, location.hostname) === 'site') leave();
  }, signal);
  void settings.read().then(({ selectionButton }) => {
    isButtonWanted = selectionButton;
  });
  return session;
}

export default defineContentScript({
  registration: 'runtime',
  main: () => {
    if (isOrphaned()) return;
    scope[SESSION] ??= startSession();
    scope[SESSION].start({ asked: scope.copytasterAsked === true });
    delete scope.copytasterAsked;
  },
});

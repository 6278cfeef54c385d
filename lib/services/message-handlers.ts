import type { Article, PageArticle } from '../article/article';
import { clearBadge, showBadge } from '../browser/badge';
import { injectReader } from '../browser/injection';
import { openPopup } from '../browser/popup-window';
import { callTab } from '../messages/call';
import { PayloadError } from '../messages/check';
import { backgroundPayloads } from '../messages/payloads';
import type { Services } from '../messages/serve';
import { restraintOn } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { ArticleAnalyser } from './analyse-article';
import { badgeTitle } from './badge-words';
import type { NoteOnSelection } from './note-on-selection';
import type { ReadingHistory } from './reading-history';
import type { TabReadings } from './tab-readings';

export interface HandlerDeps {
  readonly analyser: ArticleAnalyser;
  /** What the page says of the story beside its text, understood (lib/article/complete-article.ts). */
  complete(article: PageArticle): Promise<Article>;
  readonly readings: TabReadings;
  readonly settings: SettingsStore;
  readonly passages: NoteOnSelection;
  readonly history: ReadingHistory;
}

/** What the background answers, and with what. The door (lib/messages/serve) has checked sender and payload. */
export function messageHandlers({ analyser, complete, readings, settings, passages, history }: HandlerDeps): Services {
  /** Reports of each tab, counted: an answer that was overtaken by a later report is not kept. */
  const turns = new Map<number, number>();
  const begin = (tab: number) => {
    const turn = (turns.get(tab) ?? 0) + 1;
    turns.set(tab, turn);
    return turn;
  };
  const forget = async (tab: number) => {
    begin(tab);
    await Promise.all([readings.drop(tab), clearBadge(tab)]);
  };
  const judge = async (tab: number, article: Article | Promise<Article>) => {
    const turn = begin(tab);
    const reading = await analyser.read(await article);
    // A page that renders while it is read is reported twice, and the shorter text may take longer to judge.
    if (turns.get(tab) !== turn) return reading;
    await readings.set(tab, reading);
    await showBadge(tab, reading.verdict.kind, badgeTitle(reading.verdict));
    return reading;
  };
  return {
    'gate.story': {
      payload: backgroundPayloads['gate.story'],
      answer: async (_payload, { tab, url }) => {
        // Asked again here: the gate's script may be an old one, or not ours any more.
        const wanted = url !== null && restraintOn(await settings.read(), new URL(url).hostname) === null;
        if (tab !== null && wanted) await injectReader(tab, { asked: false });
        return null;
      },
    },
    'article.read': {
      payload: backgroundPayloads['article.read'],
      answer: async ({ article }, { tab, url, incognito }) => {
        if (tab === null) return null;
        // A page that speaks for another site would learn where the reader has notes on that one's stories.
        if (article && (!url || new URL(article.url).origin !== new URL(url).origin)) {
          throw new PayloadError('bad article.url: not an address of this page');
        }
        if (!article) {
          await forget(tab);
          return null;
        }
        const reading = await judge(tab, complete(article));
        // The page is painted whether or not its history can be kept.
        if (!incognito) await history.remember(reading).catch((error) => console.error('history', error));
        return analyser.pageReading(reading);
      },
    },
    'popup.open': {
      payload: backgroundPayloads['popup.open'],
      answer: async (_payload, { tab }) => ({ opened: tab !== null && (await openPopup(tab)) }),
    },
    'passage.chosen': {
      payload: backgroundPayloads['passage.chosen'],
      answer: async ({ selectors }, { tab }) => ({ opened: tab !== null && (await passages.noteOn(tab, selectors)) }),
    },
    'note.chosen': {
      payload: backgroundPayloads['note.chosen'],
      answer: async ({ note }, { tab }) => ({
        opened: tab !== null && (await passages.show(tab, { kind: 'note', note })),
      }),
    },
    'entity.chosen': {
      payload: backgroundPayloads['entity.chosen'],
      answer: async ({ key }, { tab }) => ({
        opened: tab !== null && (await passages.show(tab, { kind: 'entity', key })),
      }),
    },
    'reading.of-tab': {
      payload: backgroundPayloads['reading.of-tab'],
      answer: ({ tab }) => readings.get(tab),
    },
    'reading.start': {
      payload: backgroundPayloads['reading.start'],
      answer: async ({ tab }) => ({ started: await injectReader(tab, { asked: true }) }),
    },
    'reading.again': {
      payload: backgroundPayloads['reading.again'],
      answer: async ({ tab }) => {
        const before = await readings.get(tab);
        if (!before) return null;
        const reading = await judge(tab, before.article);
        // The reader has left the page meanwhile: nothing to paint there.
        await callTab(tab, 'page.refresh', { reading: await analyser.pageReading(reading) }).catch(() => {});
        return null;
      },
    },
    'notes.changed': {
      payload: backgroundPayloads['notes.changed'],
      answer: async () => {
        const open = await readings.all();
        // A tab that was closed or left meanwhile does not answer: nothing to paint there.
        await Promise.allSettled(
          open.map(async ({ tab, reading }) =>
            callTab(tab, 'page.refresh', { reading: await analyser.pageReading(reading) }),
          ),
        );
        return null;
      },
    },
  };
}

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_MARGINS } from '../../lib/article/credit/add-credits';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import type { PageReading, Reading } from '../../lib/notes/reading';
import { type HandlerDeps, messageHandlers } from '../../lib/services/message-handlers';
import { createReadingHistory } from '../../lib/services/reading-history';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { openStore, type Store } from '../../lib/store/open';

vi.mock('../../lib/browser/badge', () => ({ showBadge: async () => {}, clearBadge: async () => {} }));

const DAY = 86_400_000;

const article = emptyArticle({
  url: 'https://echo.example/ferry?utm_source=x#top',
  canonicalUrl: null,
  site: 'echo.example',
  title: 'Ferry aground',
  publisher: 'The Echo',
  published: '2018-05-14T10:00:00Z',
  units: paragraphUnits(['A ferry with sixty people on board ran aground off Saltby on Monday.']),
});

const readingAt = (readAt: number) =>
  ({
    id: article.url,
    story: 'https://wire.example/ferry',
    article,
    verdict: { kind: 'none', copies: [] },
    entities: [{ key: 'org:harbour-trust', name: 'Harbour Trust', type: 'organisation', mentions: [] }],
    readAt,
  }) as unknown as Reading;

describe('the reading history', () => {
  let store: Store;
  let count = 0;
  let history: boolean;

  beforeEach(() => {
    count += 1;
    history = true;
    store = openStore({ name: `reading-history-${count}` });
  });
  afterEach(() => store.close());

  const remembering = () =>
    createReadingHistory(store.kept, { read: async () => ({ ...DEFAULT_SETTINGS, history, historyDays: 30 }) });

  const services = (readAt = Date.now()) =>
    messageHandlers({
      analyser: { read: async () => readingAt(readAt), pageReading: async () => ({ kind: 'none' }) as PageReading },
      complete: async () => article,
      readings: { set: async () => {} },
      history: remembering(),
    } as unknown as HandlerDeps);

  const readIn = (incognito: boolean) =>
    services()['article.read']?.answer(
      { article: { ...article, margins: NO_MARGINS } },
      { tab: 1, url: article.url, incognito },
    );

  it('keeps fingerprints, facts and names of what is read, and none of its text', async () => {
    await readIn(false);
    const kept = await store.kept.all();
    expect(kept).toMatchObject([
      {
        url: 'https://echo.example/ferry',
        entities: [{ key: 'org:harbour-trust', name: 'Harbour Trust', type: 'organisation' }],
        title: 'Ferry aground',
        publisher: 'The Echo',
        domain: 'echo.example',
        published: '2018-05-14',
        words: 13,
        family: 'https://wire.example/ferry',
      },
    ]);
    expect(kept[0].fingerprint?.hash.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('sixty people');
  });

  it('keeps nothing of private windows', async () => {
    expect(await readIn(true)).toEqual({ kind: 'none' });
    expect(await store.kept.all()).toEqual([]);
  });

  it('keeps nothing while it is off', async () => {
    history = false;
    await readIn(false);
    expect(await store.kept.all()).toEqual([]);
  });

  it('keeps a story once, and for the days that were chosen', async () => {
    await remembering().remember(readingAt(Date.now() - DAY));
    await remembering().remember(readingAt(Date.now()));
    expect(await store.kept.all()).toHaveLength(1);
    await remembering().remember(readingAt(Date.now() - 31 * DAY));
    expect(await store.kept.all()).toEqual([]);
  });
});

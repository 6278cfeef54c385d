// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageArticle } from '../../lib/article/article';
import { NO_MARGINS } from '../../lib/article/credit/add-credits';
import { emptyArticle, paragraphUnits } from '../../lib/article/empty-article';
import type { PageReading } from '../../lib/notes/reading';
import type { Chip } from '../../lib/page/chip.dom';
import type { Painter } from '../../lib/page/paint.dom';
import { createSession, marksOf } from '../../lib/page/session.dom';

const articleOf = (text: string, url = location.href): PageArticle => ({
  ...emptyArticle({
    url,
    site: 'harbour-post.example',
    title: text.slice(0, 20),
    language: 'en',
    units: paragraphUnits([text]),
  }),
  margins: NO_MARGINS,
});

const found: PageReading = {
  kind: 'extended',
  source: 'Reuters',
  passages: [{ span: { unit: 0, start: 0, end: 40 }, strength: 'strong' }],
  mentions: [
    { span: { unit: 0, start: 2, end: 7 }, type: 'organisation', key: 'org:ferry', name: 'Ferry', noted: true },
  ],
  notes: [],
};

const long = (word: string) => `${word} `.repeat(60).trim();

describe('a session', () => {
  let closing: AbortController;
  const chip = { show: vi.fn(), hide: vi.fn() } satisfies Chip;
  const painter = {
    show: vi.fn(async () => {}),
    clear: vi.fn(),
    reveal: vi.fn(() => true),
    markAt: vi.fn(() => null),
  } satisfies Painter;
  const report = vi.fn(async (article: PageArticle | null) => (article ? found : null));
  const isStory = vi.fn(() => true);

  const start = () =>
    createSession({
      window,
      signal: closing.signal,
      read: () => ({ article: articleOf(document.body.textContent ?? ''), locate: () => null, spanOf: () => [] }),
      isStory,
      report,
      createPainter: () => painter,
      chip,
      describe: ({ source }) => ({ label: `Extended copy · ${source}`, title: '', foldLabel: '' }),
    });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    closing = new AbortController();
    vi.clearAllMocks();
    document.body.textContent = long('ferry');
  });
  afterEach(() => {
    closing.abort();
    vi.useRealTimers();
    history.replaceState(null, '', '/');
  });

  const settle = async () => {
    await vi.advanceTimersByTimeAsync(3_000);
  };

  it('reads, reports, paints and shows the chip', async () => {
    start().start({ asked: false });
    await settle();
    expect(report).toHaveBeenCalledTimes(1);
    expect(painter.show).toHaveBeenLastCalledWith(marksOf(found));
    expect(chip.show).toHaveBeenLastCalledWith(expect.objectContaining({ label: 'Extended copy · Reuters' }));
  });

  it('waits for a story that is rendered late', async () => {
    document.body.textContent = 'Loading';
    start().start({ asked: false });
    await settle();
    expect(report).not.toHaveBeenCalled();
    document.body.textContent = long('late');
    await settle();
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('paints again, without a word to the background, when the same text is rendered anew', async () => {
    start().start({ asked: false });
    await settle();
    document.body.replaceChildren(document.createTextNode(long('ferry')));
    await settle();
    expect(report).toHaveBeenCalledTimes(1);
    expect(painter.show.mock.calls.length).toBeGreaterThan(1);
  });

  it('starts afresh at a new address, and leaves nothing of the old story', async () => {
    start().start({ asked: false });
    await settle();
    history.pushState(null, '', '/next');
    document.body.textContent = long('bridge');
    await settle();
    expect(painter.clear).toHaveBeenCalled();
    expect(report.mock.calls.map(([article]) => article?.units[0].text.slice(0, 6) ?? null)).toEqual([
      'ferry ',
      null,
      'bridge',
    ]);
  });

  it('keeps away from a new address that is no story', async () => {
    start().start({ asked: false });
    await settle();
    isStory.mockReturnValue(false);
    history.pushState(null, '', '/section');
    document.body.textContent = long('list');
    await settle();
    expect(report).toHaveBeenLastCalledWith(null);
    expect(chip.hide).toHaveBeenCalled();
    isStory.mockReturnValue(true);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    let answer: (reading: PageReading) => void = () => {};
    report.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    isStory.mockReturnValue(false);
    start().start({ asked: false });
    await vi.advanceTimersByTimeAsync(10);
    history.pushState(null, '', '/elsewhere');
    document.body.textContent = 'x';
    await settle();
    answer(found);
    await settle();
    expect(painter.show).not.toHaveBeenCalled();
    isStory.mockReturnValue(true);
  });

  it('takes a #section for the same page', async () => {
    start().start({ asked: false });
    await settle();
    location.hash = 'comments';
    await settle();
    expect(report).toHaveBeenCalledTimes(1);
    expect(chip.hide).not.toHaveBeenCalled();
  });

  it('leaves with its signal', async () => {
    start().start({ asked: false });
    await settle();
    closing.abort();
    document.body.textContent = long('after');
    await settle();
    expect(report).toHaveBeenCalledTimes(1);
    expect(chip.hide).toHaveBeenCalled();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch.dom';

/** What one reading costs this page, in ms of a clock that only we move. */
const COST = 30;
const BUDGET = 200;

describe('the time that watching takes from a page', () => {
  let closing: AbortController;
  let clock = 0;
  let spent = 0;
  const work = () => {
    clock += COST;
    spent += COST;
  };
  const onNavigate = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    vi.clearAllMocks();
    closing = new AbortController();
    clock = 0;
    spent = 0;
    const { signal } = closing;
    watchPage({ window, signal, now: () => clock, onNavigate, onReturn: work, onChange: work });
  });
  afterEach(() => {
    closing.abort();
    vi.useRealTimers();
    history.replaceState(null, '', '/');
  });

  const pass = async (ms: number) => {
    clock += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };

  it('ends with the budget, however long the page goes on changing', async () => {
    for (let change = 0; change < 200; change++) {
      document.body.append(document.createElement('p'));
      await pass(400);
    }
    expect(spent).toBeGreaterThanOrEqual(BUDGET);
    expect(spent).toBeLessThan(BUDGET + COST);
  });

  it('is not had anew with every address of a page that changes it all the time', async () => {
    for (let change = 0; change < 100; change++) {
      history.replaceState(null, '', `/story-${change}`);
      document.body.append(document.createElement('p'));
      await pass(800);
    }
    // 80 seconds: eight budgets, 2 % of the time.
    expect(onNavigate.mock.calls.length).toBeGreaterThan(90);
    expect(spent).toBeLessThan(9 * (BUDGET + COST));
  });

  it('is there again for the next story of a reader', async () => {
    for (let change = 0; change < 20; change++) {
      document.body.append(document.createElement('p'));
      await pass(400);
    }
    await pass(10_000);
    history.pushState(null, '', '/next');
    document.body.append(document.createElement('p'));
    await pass(3_000);
    expect(spent).toBeGreaterThanOrEqual(BUDGET + COST);
  });

  it('is not touched by events that the page made up', async () => {
    const forged = new Event('pageshow');
    Object.defineProperty(forged, 'persisted', { value: true });
    for (let time = 0; time < 50; time++) window.dispatchEvent(forged);
    await pass(3_000);
    expect(spent).toBe(0);
  });
});

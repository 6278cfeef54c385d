import type { Page } from 'puppeteer-core';

/** What a page is like to whoever reads it, in ms; `shift` is a score without unit (web.dev/articles/vitals). */
export interface Vitals {
  readonly largestPaint: number;
  /** From a click to the next picture. */
  readonly interaction: number;
  readonly shift: number;
  /** Tasks above 50 ms, and all of what is above that in them. */
  readonly longTasks: number;
  readonly blocked: number;
}

interface Watch {
  largestPaint: number;
  interaction: number;
  shift: number;
  tasks: number[];
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const seen: Watch = { largestPaint: 0, interaction: 0, shift: 0, tasks: [] };
  Object.assign(window, { vitals: seen });
  const observe = (type: string, note: (entry: never) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as never);
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  observe('largest-contentful-paint', ({ startTime }: PerformanceEntry) => {
    seen.largestPaint = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }: { value: number; hadRecentInput: boolean }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ duration }: PerformanceEntry) => seen.tasks.push(duration));
  observe('event', ({ duration, interactionId }: { duration: number; interactionId: number }) => {
    if (interactionId) seen.interaction = Math.max(seen.interaction, duration);
  });
}

/** As text: tsx names functions by a helper that the page does not have. */
export const watchVitals = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(`{ const __name = (named) => named; (${watch})(); }`);

const LONG_TASK_MS = 50;

export async function vitalsOf(page: Page): Promise<Vitals> {
  const { tasks, ...rest } = (await page.evaluate('window.vitals')) as Watch;
  return {
    ...rest,
    longTasks: tasks.length,
    blocked: tasks.reduce((sum, duration) => sum + duration - LONG_TASK_MS, 0),
  };
}

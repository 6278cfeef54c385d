import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../tools/setup/browsers.mjs';
import { serveHostile } from '../hostile/hostile-page';
import { MASSES } from '../hostile/masses';
import { type SampleSite, serveSampleSite } from '../site/server';
import { ourTime, TRACE_CATEGORIES } from './page-cost/our-time';
import { type Vitals, vitalsOf, watchVitals } from './page-cost/vitals';

const PAGES = ['full', 'extended', 'front', 'product'] as const;
const ROUNDS = 5;
const HOSTILE_ROUNDS = 3;
/** Gate, reader, answer and paint are done by then, in ms after loading. */
const SETTLED_MS = 2_000;
/** Most that a page may lose to us in all. */
const BUDGET_MS = 200;

interface Load {
  readonly vitals: Vitals;
  /** ms of the page's main thread, all scripts. */
  readonly busy: number;
  /** ms of the processor that were ours there. */
  readonly ours: number;
}

/**
 * What a page loses to the extension: the same page in the same browser with it and without, loaded in turns, and the
 * main thread's time that went to scripts of ours, on the sample site and on the hostile pages that are too much of everything.
 */
export async function bench(): Promise<void> {
  const site = await serveSampleSite();
  const [without, with_] = [await launch(false), await launch(true)];
  try {
    const rows: Record<string, object> = {};
    for (const name of PAGES) {
      const loads: Record<'without' | 'with', Load[]> = { without: [], with: [] };
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [way, browser] of [
          ['without', without],
          ['with', with_],
        ] as const) {
          const load = await loaded(browser, site.address(name));
          // The first one warms the caches up.
          if (round > 0) loads[way].push(load);
        }
      }
      for (const way of ['without', 'with'] as const) rows[`${name}, ${way}`] = summary(loads[way]);
    }
    rows['a page that shifts and hangs, to see the figures move'] = summary([await loaded(without, addRestless(site))]);
    console.table(rows);
    console.table(await hostileRows(site, with_));
  } finally {
    await Promise.all([without.close(), with_.close(), site.close()]);
  }
}

/** A page whose first paragraph is pushed down by 300 px half a second after it was drawn, in a task of 200 ms. */
function addRestless(site: SampleSite): string {
  const markup = `<!doctype html><title>Restless</title><div id="late"></div><p>${'One ferry after the other. '.repeat(60)}</p>
    <script>setTimeout(() => {
      for (const end = performance.now() + 200; performance.now() < end; );
      document.querySelector('#late').style.height = '300px';
    }, 500);</script>`;
  return site.add({ host: 'restless', path: '/restless', markup });
}

/** Of several loads the one that the machine disturbed least. */
async function hostileRows(site: SampleSite, browser: Browser): Promise<Record<string, object>> {
  const rows: Record<string, object> = {};
  for (const malice of MASSES) {
    const url = serveHostile({ site }, malice);
    const loads: Load[] = [];
    for (let round = 0; round < HOSTILE_ROUNDS; round++) loads.push(await loaded(browser, url));
    const ours = Math.min(...loads.map((load) => load.ours));
    rows[malice.name] = { 'ours, ms': Math.round(ours), [`within ${BUDGET_MS}`]: ours <= BUDGET_MS };
  }
  return rows;
}

async function launch(extended: boolean): Promise<Browser> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('no Chromium found: set CHROME_BIN');
  const profile = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
  browser.once('disconnected', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  if (extended) await browser.installExtension('.output/chrome-mv3');
  return browser;
}

async function loaded(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  await page.bringToFront();
  await watchVitals(page);
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  await page.goto(url, { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  await page.mouse.click(200, 300);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const vitals = await vitalsOf(page);
  const { TaskDuration = 0 } = await page.metrics();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  return { vitals, busy: TaskDuration * 1000, ours: ourTime(trace) };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function summary(loads: readonly Load[]): object {
  const of = (pick: (load: Load) => number) => median(loads.map(pick));
  return {
    'LCP, ms': Math.round(of(({ vitals }) => vitals.largestPaint)),
    'INP, ms': Math.round(of(({ vitals }) => vitals.interaction)),
    CLS: Number(of(({ vitals }) => vitals.shift).toFixed(3)),
    'long tasks': of(({ vitals }) => vitals.longTasks),
    'blocked, ms': Math.round(of(({ vitals }) => vitals.blocked)),
    'main thread, ms': Math.round(of(({ busy }) => busy)),
    'ours, ms': Math.round(of(({ ours }) => ours)),
  };
}

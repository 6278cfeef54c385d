import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { writeArchive } from '../../lib/exchange/export/archive';
import type { BrowserName } from '../../tools/setup/browsers.mjs';
import { openBrowser } from '../e2e/driver/browser';
import type { DrivenBrowser } from '../e2e/driver/driven-browser';
import { waitFor } from '../e2e/driver/wait';
import { bundleModule } from '../e2e/painting/bundle';
import { countOf, takeIn } from '../e2e/views/library';
import { appear, part, press } from '../e2e/views/parts';
import { generateLibrary } from '../library/generate';
import { processorTime } from './library/processor';

const NOTES = 10_000;
const NOTES_AN_ARTICLE = 2;
const OPENINGS = 5;
const QUERIES = [
  'harbour',
  'ferry coun',
  'bugdet',
  '"night fer',
  'tag:money radar',
  'site:paper-3.example',
  'type:org',
  'moss',
];

/**
 * npm run -s bench -- library [NOTES] [BROWSER]
 *
 * The library in the real browsers, with 10,000 notes on 5,000 articles where no other number is given: from opening it to the
 * frame that shows the first rows, and from a key press in the search to the frame in which the list has answered it. Both
 * include whatever the browser does, and wait for their turn on a busy machine; the processor's time is the page's alone. For one
 * who never stops noting: `npm run -s bench -- library 100000`.
 */
export async function bench(): Promise<void> {
  const notes = Number(process.argv[3] ?? NOTES);
  const browsers = process.argv[4] ? [process.argv[4] as BrowserName] : (['chromium', 'firefox'] as const);
  const folder = mkdtempSync(join(tmpdir(), 'copytaster-bench-'));
  const archive = join(folder, 'archive.json');
  const library = generateLibrary({ notes, articles: notes / NOTES_AN_ARTICLE, seed: 1 });
  writeFileSync(archive, writeArchive({ ...library, exportedAt: new Date(0) }));
  const inPage = await bundleModule(new URL('library/in-page.ts', import.meta.url), 'bench');
  console.log(`${notes} notes on ${notes / NOTES_AN_ARTICLE} articles`);
  const rows: Record<string, object> = {};
  for (const name of browsers) {
    const browser = await openBrowser({ browser: name });
    try {
      const filling = await browser.extensionPage('library.html');
      await takeIn(filling, archive);
      await filling.close();
      rows[name] = { ...(await openings(browser, inPage)), ...(await searches(browser, { inPage, notes })) };
    } finally {
      await browser.close();
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.table(rows);
}

async function openings(browser: DrivenBrowser, inPage: string): Promise<object> {
  const paints: number[] = [];
  const processor: (number | null)[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await browser.extensionPage('library.html');
    const spent = await processorTime(page, browser.name);
    await page.evaluate(`${inPage}\nglobalThis.bench = bench;`);
    paints.push(await waitFor('the first rows', () => page.evaluate('bench.firstRows()') as Promise<number | null>));
    processor.push(await spent());
    await page.close();
  }
  return {
    'first rows p50 ms': percentile(paints, 0.5),
    'worst ms': percentile(paints, 1),
    'processor p50': percentile(processor, 0.5),
  };
}

async function searches(
  browser: DrivenBrowser,
  { inPage, notes }: { readonly inPage: string; readonly notes: number },
): Promise<object> {
  const page = await browser.extensionPage('library.html#/notes');
  await page.evaluate(`${inPage}\nglobalThis.bench = bench;`);
  const indexed = await wholeIndex(page, notes);
  const spent = await processorTime(page, browser.name);
  const field = `document.querySelector(${JSON.stringify(part('search'))})`;
  const waits: number[] = [];
  const processor: (number | null)[] = [];
  for (const typed of QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))) {
    const before = await spent();
    waits.push((await page.evaluate(`bench.answer(${field}, ${JSON.stringify(typed)})`)) as number);
    const after = await spent();
    processor.push(after === null || before === null ? null : after - before);
  }
  return {
    'search p50 ms': percentile(waits, 0.5),
    'p95 ms': percentile(waits, 0.95),
    'processor p50 ': percentile(processor, 0.5),
    'processor p95': percentile(processor, 0.95),
    'all found after s': Math.round(indexed / 1_000),
    'heap MB': await heap(page, browser.name),
  };
}

/** ms since the page was opened. Every note has been indexed when a filter that all of them pass finds all of them. */
async function wholeIndex(page: Page, notes: number): Promise<number> {
  await appear(page, 'search');
  await page.type(part('search'), 'after:2000');
  await waitFor('the whole index', async () => (await countOf(page, 'found')) === notes, 600_000);
  const after = (await page.evaluate('performance.now()')) as number;
  await press(page, 'clear-search');
  return after;
}

/** MB of JavaScript's own memory, of what is in use; Firefox does not say. */
async function heap(page: Page, browser: BrowserName): Promise<number | 'not told'> {
  if (browser === 'firefox') return 'not told';
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1e6);
}

/** Rounded; "not told" where the browser does not tell them. */
function percentile(values: readonly (number | null)[], share: number): number | 'not told' {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted.length === 0
    ? 'not told'
    : Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
}
